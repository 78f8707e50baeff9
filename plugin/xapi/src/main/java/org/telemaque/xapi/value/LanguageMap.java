package org.telemaque.xapi.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages (xAPI 1.0.3, Data 4.2.7).
 *
 * @param texts the text by RFC 5646 tag, in the order in which they were given
 */
public record LanguageMap(Map<String, String> texts) {
    private static final LanguageMap NONE = new LanguageMap(Map.of());

    /** Refuses a key that is no language tag. */
    public LanguageMap {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        texts.keySet().stream().filter(tag -> !LanguageTag.isTag(tag)).forEach(tag -> {
            throw new IllegalArgumentException("Not a language tag: " + tag);
        });
    }

    /** The map without any text. */
    public static LanguageMap none() {
        return NONE;
    }

    /** A map with one text. */
    public static LanguageMap of(String tag, String text) {
        return new LanguageMap(Map.of(tag, text));
    }

    /** This map and one text more. */
    public LanguageMap and(String tag, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(tag, text);
        return new LanguageMap(more);
    }

    /** The text for a language: of that very tag, else of the same primary language, else the first. */
    public Optional<String> pick(String tag) {
        return texts.keySet().stream()
                .filter(tag::equalsIgnoreCase)
                .findFirst()
                .or(() -> texts.keySet().stream()
                        .filter(key -> primary(key).equalsIgnoreCase(primary(tag)))
                        .findFirst())
                .or(() -> texts.keySet().stream().findFirst())
                .map(texts::get);
    }

    /** Whether there is no text at all. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
