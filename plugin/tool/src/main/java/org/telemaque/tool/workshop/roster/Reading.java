package org.telemaque.tool.workshop.roster;

import java.time.Instant;
import java.util.Optional;
import org.telemaque.lti.service.ServiceReply;

/**
 * How the list of a course stands.
 *
 * @param state what came of it last
 * @param triedAt when the LMS was last asked; the epoch when it never was
 * @param readAt when the list was last read whole; the epoch when it never was
 * @param reason what went wrong, perhaps empty: of a list that was read it is what is wrong with its groups
 */
public record Reading(State state, Instant triedAt, Instant readAt, String reason) {

    /** What came of asking. */
    public enum State {
        /** The LMS offers no list of this course. */
        CLOSED,
        /** It was never asked. */
        UNREAD,
        /** It is being asked. */
        UNDERWAY,
        /** It was read. */
        READ,
        /** It was not read; what was read before stands. */
        FAILED
    }

    static Reading nothing(State state) {
        return new Reading(state, Instant.EPOCH, Instant.EPOCH, "");
    }

    /** The scope that the LMS did not grant; empty when something else was wrong, or nothing. */
    public Optional<String> missingScope() {
        return ServiceReply.MissingScope.in(reason);
    }

    /** Whether it was ever read whole. */
    public boolean everRead() {
        return readAt.isAfter(Instant.EPOCH);
    }
}
