package org.telemaque.xapi.value;

import java.util.regex.Pattern;

/** Knows the shape of a language tag (RFC 5646, 2.1): the subtags in their order, not their registration. */
public final class LanguageTag {
    private static final Pattern SHAPE = Pattern.compile("(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
            + "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?"
            + "(?:-(?:[A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*"
            + "(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
            + "(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?"
            + "|[xX](?:-[A-Za-z0-9]{1,8})+"
            + "|[iI]-[A-Za-z]{2,8}"
            // The three of the older registry that fit no other shape (RFC 5646, 2.2.8: "irregular").
            + "|(?i:en-GB-oed|sgn-(?:BE-FR|BE-NL|CH-DE))");

    private LanguageTag() {}

    /** Whether a text has the shape of a language tag. */
    public static boolean isTag(String text) {
        return SHAPE.matcher(text).matches();
    }
}
