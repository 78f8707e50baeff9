package org.telemaque.lti.nrps;

import java.util.Locale;

/** Whether somebody takes part in a course (section 2.2). */
public enum MemberStatus {
    /** Takes part. */
    ACTIVE,
    /** Is enrolled, but may not enter. */
    INACTIVE,
    /** Was removed. */
    DELETED;

    /** Reads the word that was sent; one that nobody knows counts as active, for that is what saying nothing means. */
    static MemberStatus parse(String sent) {
        return switch (sent.strip().toLowerCase(Locale.ROOT)) {
            case "inactive" -> INACTIVE;
            case "deleted" -> DELETED;
            default -> ACTIVE;
        };
    }
}
