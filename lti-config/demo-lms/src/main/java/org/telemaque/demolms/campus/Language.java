package org.telemaque.demolms.campus;

import java.util.List;
import java.util.Locale;

/** A language that the campus speaks; the first is the one it was written in. */
public enum Language {
    FR("fr", "Français"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The other language, for the switch. */
    public Language other() {
        return this == FR ? EN : FR;
    }

    /** The language asked for by tag, else the first acceptable one that the campus speaks, else French. */
    public static Language choose(String tag, List<Locale> acceptable) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return acceptable.stream()
                .flatMap(locale ->
                        List.of(values()).stream().filter(language -> language.tag.equals(locale.getLanguage())))
                .findFirst()
                .orElse(FR);
    }
}
