package org.telemaque.xapi.value;

import java.util.regex.Pattern;

/**
 * A name that is unique in the world: what verbs, activities and extensions are called (xAPI 1.0.3, Data 4.2.5).
 *
 * @param text the name as it was written; it is never normalised
 */
public record Iri(String text) implements Comparable<Iri> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

    /** Refuses a text that has no scheme or holds a character that no IRI may hold. */
    public Iri {
        if (!isIri(text)) {
            throw new IllegalArgumentException("Not an IRI: " + text);
        }
    }

    /** The IRI written so. */
    public static Iri of(String text) {
        return new Iri(text);
    }

    /** Whether a text may be an IRI. */
    public static boolean isIri(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(Iri other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
