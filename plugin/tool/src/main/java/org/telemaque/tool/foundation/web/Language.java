package org.telemaque.tool.foundation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the interface speaks. */
public enum Language {
    /** The language the content is written in, and the one chosen when nothing else is asked for. */
    FRENCH("fr", "Français"),
    /** The language the content is translated into. */
    ENGLISH("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** Finds the first language we speak in a tag or an {@code Accept-Language} list; French when we speak none of them. */
    public static Language of(String wanted) {
        return preferred(wanted).orElse(FRENCH);
    }

    /** Says the language as its BCP 47 tag, {@code fr} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** Says the language in that language, for the switch. */
    public String ownName() {
        return ownName;
    }

    /** Gives what formats numbers and days in this language. */
    public Locale locale() {
        return this == FRENCH ? Locale.FRANCE : Locale.UK;
    }

    static Optional<Language> preferred(String wanted) {
        return ranges(wanted).stream().flatMap(Language::spoken).findFirst();
    }

    private static List<Locale.LanguageRange> ranges(String wanted) {
        try {
            return wanted.isBlank() ? List.of() : Locale.LanguageRange.parse(wanted);
        } catch (IllegalArgumentException malformed) {
            return List.of(); // a header that is no language list asks for nothing
        }
    }

    private static Stream<Language> spoken(Locale.LanguageRange range) {
        return Arrays.stream(values())
                .filter(language -> (range.getRange() + "-").startsWith(language.tag + "-") && range.getWeight() > 0);
    }
}
