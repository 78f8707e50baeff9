package org.telemaque.tool.foundation.journal;

import java.time.Instant;
import java.util.UUID;
import org.telemaque.lti.transport.OneLine;

/**
 * One line of the journal.
 *
 * @param at when, in UTC
 * @param tenant the company it belongs to; empty when a refused launch named none
 * @param actor the person who acted, {@link #NOBODY} for the operator or an unknown person
 * @param act what was done
 * @param subject on what or whom: a person's id, a path's key, a platform's name
 * @param detail one sentence more, never personal data
 * @param platform the LMS it is about, {@link #NOBODY} when it is about none
 */
public record Entry(Instant at, String tenant, UUID actor, Act act, String subject, String detail, UUID platform) {
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_DETAIL = 2000;

    /** Stands for the operator, and for somebody whom a refused launch did not name. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Keeps each text on one line: what an LMS or a person sent must not forge another line of the log. */
    public Entry {
        subject = line(subject, LONGEST_SUBJECT);
        detail = line(detail, LONGEST_DETAIL);
    }

    /** An entry that is about no LMS. */
    public Entry(Instant at, String tenant, UUID actor, Act act, String subject, String detail) {
        this(at, tenant, actor, act, subject, detail, NOBODY);
    }

    /** The same entry, about an LMS. */
    public Entry about(UUID lms) {
        return new Entry(at, tenant, actor, act, subject, detail, lms);
    }

    private static String line(String text, int longest) {
        String line = OneLine.of(text);
        return line.length() <= longest ? line : line.substring(0, longest);
    }
}
