package org.telemaque.tool.workshop.learning;

import java.util.UUID;

/** What came of a {@link Pick} or a {@link Return}. */
public sealed interface Deciding {

    /**
     * A decision, sent by a form that may be sent twice.
     *
     * @param formKey one-use key of the form
     * @param scene where the page stood, so that a stale page cannot decide elsewhere
     */
    record Pick(UUID attempt, UUID formKey, String scene, String choice) {}

    /**
     * A wish to go back, sent by a form that may be sent twice.
     *
     * @param formKey one-use key of the form
     * @param kept how many decisions stay
     */
    record Return(UUID attempt, UUID formKey, int kept) {}

    /** The story stands there now. */
    record Moved(ScenarioVisit.Begun visit) implements Deciding {}

    /** Nothing moved. */
    record Refused(Why why) implements Deciding {}

    /** Why nothing moved. */
    enum Why {
        /** No such attempt of this learner. */
        UNKNOWN_ATTEMPT,
        /** The story has gone on since the page was shown. */
        MOVED_ON,
        /** The choice is not offered, or there is no such decision to go back to. */
        NOT_OFFERED
    }
}
