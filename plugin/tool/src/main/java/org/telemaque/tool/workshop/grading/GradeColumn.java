package org.telemaque.tool.workshop.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A column of an LMS's gradebook beside what we said.
 *
 * @param title what the LMS calls the link
 * @param activity key of what it opens
 * @param state how far its reading is
 * @param readAt when that was; the epoch when it was never read
 * @param why what went wrong; empty when nothing did
 * @param lines those of whom there is anything to say
 */
public record GradeColumn(String title, String activity, State state, Instant readAt, String why, List<Line> lines) {
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    /** Keeps its own copy. */
    public GradeColumn {
        lines = List.copyOf(lines);
    }

    /** How far a reading is. */
    public enum State {
        /** Nobody has asked yet. */
        UNREAD,
        /** The LMS is being asked. */
        UNDERWAY,
        /** The LMS has answered. */
        READ,
        /** The LMS did not answer, or not well; what it said before is shown. */
        FAILED
    }

    /** A percentage, or that there is none. */
    public sealed interface Mark {
        /** So many percent. */
        record Percent(BigDecimal value) implements Mark {}

        /** Nothing. */
        record None() implements Mark {}
    }

    /** How two marks stand to each other. */
    public enum Verdict {
        /** Alike, but for what an LMS rounds. */
        SAME,
        /** Both are there, and they differ. */
        OTHER,
        /** We have one, the LMS none. */
        MISSING,
        /** The LMS has one that we did not send. */
        FOREIGN
    }

    /**
     * One person's marks.
     *
     * @param person whose
     * @param ours the best that we know of
     * @param theirs what the LMS holds
     */
    public record Line(UUID person, Mark ours, Mark theirs) {
        /** Whether anything is known at all. */
        boolean says() {
            return ours instanceof Mark.Percent || theirs instanceof Mark.Percent;
        }

        /** How they stand to each other. */
        public Verdict verdict() {
            if (!(ours instanceof Mark.Percent own)) {
                return Verdict.FOREIGN;
            }
            if (!(theirs instanceof Mark.Percent other)) {
                return Verdict.MISSING;
            }
            boolean alike = own.value().subtract(other.value()).abs().compareTo(ROUNDING) < 0;
            return alike ? Verdict.SAME : Verdict.OTHER;
        }
    }
}
