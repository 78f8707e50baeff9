package org.telemaque.demolms.campus;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the pages in one language. */
public final class Words {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    public Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                Words.class.getPackageName() + ".words",
                Locale.forLanguageTag(language.tag()),
                Words.class.getClassLoader(),
                EXACT);
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** The words under this key, with {@code {0}}, {@code {1}} … replaced. */
    public String say(String key, Object... details) {
        String words = bundle.getString(key);
        return details.length == 0
                ? words
                : new MessageFormat(words, Locale.forLanguageTag(language.tag())).format(details);
    }

    /** The words under this key when there are any. */
    public Optional<String> maybe(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Every key of this language. */
    public java.util.Set<String> keys() {
        return bundle.keySet();
    }
}
