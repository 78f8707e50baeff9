package org.telemaque.lrs.document;

import java.util.List;

/**
 * Under which conditions a document may be changed (xAPI 1.0.3, Communication 3.1).
 *
 * @param match the tags of which the document must have one, or {@code *}; empty when nothing is asked
 * @param noneMatch the tags of which it may have none, or {@code *}; empty when nothing is asked
 */
public record Guard(List<String> match, List<String> noneMatch) {
    private static final String ANY = "*";

    /** Keeps copies that nobody can change. */
    public Guard {
        match = List.copyOf(match);
        noneMatch = List.copyOf(noneMatch);
    }

    /** No condition at all. */
    public static Guard none() {
        return new Guard(List.of(), List.of());
    }

    /** Whether nothing is asked. */
    boolean isAbsent() {
        return match.isEmpty() && noneMatch.isEmpty();
    }

    /**
     * Whether a document may be changed.
     *
     * @param etag its tag, or nothing at all when there is no document
     */
    boolean allows(String etag) {
        return (match.isEmpty() || isIn(match, etag)) && (noneMatch.isEmpty() || !isIn(noneMatch, etag));
    }

    private static boolean isIn(List<String> tags, String etag) {
        return !etag.isEmpty() && (tags.contains(ANY) || tags.contains(etag));
    }
}
