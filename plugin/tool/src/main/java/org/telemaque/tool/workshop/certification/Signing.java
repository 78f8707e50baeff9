package org.telemaque.tool.workshop.certification;

import java.util.UUID;

/** The answer to what a trainer says of a milestone. */
public sealed interface Signing {

    /** What a trainer may say. */
    enum Act {
        /** It is done. */
        CONFIRM,
        /** Something is missing, and the reason says what. */
        SEND_BACK,
        /** What was said before no longer holds. */
        TAKE_BACK
    }

    /**
     * What a trainer says of a milestone.
     *
     * @param assignment the path's, as it was given to the learner
     * @param milestone name of the milestone
     * @param reason what is missing; only kept when it is sent back
     * @param edition of the verdict that the trainer has seen
     * @param by the trainer
     */
    record Word(UUID assignment, String milestone, Act act, String reason, int edition, UUID by) {

        /** The longest reason that is kept, in characters. */
        public static final int LONGEST = 2_000;

        /** Keeps no more of a reason than a page can bear. */
        public Word {
            reason = reason.strip();
            reason = reason.substring(0, Math.min(reason.length(), LONGEST));
        }
    }

    /** It is said, and this now stands. */
    record Signed(Verdict now) implements Signing {}

    /** Nothing has changed. */
    record Refused(Why why) implements Signing {}

    /** Why nothing has changed. */
    enum Why {
        /** No such path is in force here, or it has no such milestone that people confirm. */
        UNKNOWN,
        /** Nobody confirms an own milestone. */
        OWN,
        /** Sent back without saying why. */
        NO_REASON,
        /** Somebody else has said something meanwhile. */
        OVERTAKEN,
        /** It does not follow on what was said before. */
        OUT_OF_TURN
    }
}
