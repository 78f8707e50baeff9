package org.telemaque.tool.door.home;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The last day of a path, as its learner should see it today.
 *
 * @param day the last day, which counts whole
 * @param state how urgent it is
 */
public record Due(LocalDate day, State state) {

    private static final int SOON_DAYS = 7;

    /** How urgent a last day is. */
    public enum State {
        /** More than a week away. */
        AHEAD,
        /** Within a week, today included. */
        SOON,
        /** Over, and the attestation is missing. */
        LATE,
        /** The attestation is earned: the day no longer matters. */
        EARNED;

        /** The end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The style of its chip. */
    public String style() {
        return switch (state) {
            case AHEAD -> "going";
            case SOON -> "due";
            case LATE -> "late";
            case EARNED -> "done";
        };
    }

    /** Judges a last day from another day. */
    static Due on(LocalDate day, LocalDate today, boolean attested) {
        if (attested) {
            return new Due(day, State.EARNED);
        }
        if (today.isAfter(day)) {
            return new Due(day, State.LATE);
        }
        return new Due(day, today.plusDays(SOON_DAYS).isBefore(day) ? State.AHEAD : State.SOON);
    }
}
