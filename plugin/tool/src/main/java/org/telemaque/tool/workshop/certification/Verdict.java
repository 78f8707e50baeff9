package org.telemaque.tool.workshop.certification;

import java.time.Instant;
import java.util.UUID;

/**
 * What stands of a milestone that people confirm.
 *
 * @param state whether it is confirmed
 * @param by who said it last
 * @param at when
 * @param reason what is still missing; empty unless it was sent back
 * @param edition how often anything was said of it: whoever says the next word names it, so that no word is lost
 */
public record Verdict(State state, UUID by, Instant at, String reason, int edition) {

    /** Nobody has said anything. */
    public static final Verdict NONE = new Verdict(State.OPEN, new UUID(0, 0), Instant.EPOCH, "", 0);

    /** Where a milestone stands that people confirm. */
    public enum State {
        /** Nobody has confirmed it, or it was taken back. */
        OPEN,
        /** Somebody has confirmed it. */
        CONFIRMED,
        /** Somebody has said what is still missing. */
        SENT_BACK
    }

    /** Whether somebody has confirmed it. */
    public boolean confirmed() {
        return state == State.CONFIRMED;
    }
}
