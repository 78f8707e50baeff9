package org.telemaque.lrs.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How statements are shown. */
public enum Format {
    /** As they came. */
    EXACT,
    /** Only what identifies. */
    IDS,
    /** With what the store knows, in one language. */
    CANONICAL;

    /** The format that a word of the specification names. */
    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** The word of the specification. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
