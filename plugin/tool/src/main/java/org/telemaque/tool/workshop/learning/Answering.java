package org.telemaque.tool.workshop.learning;

import java.util.UUID;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Response;

/** What came of a {@link Reply}. */
public sealed interface Answering {

    /**
     * A learner's answer, sent by a form that may be sent twice.
     *
     * @param formKey one-use key of the form
     */
    record Reply(UUID attempt, UUID formKey, String question, Response response, Confidence confidence) {}

    /** It counts; sent again it is the first one. */
    record Answered(Work.Given given, boolean unitFinished) implements Answering {}

    /** It does not count. */
    record Refused(Why why) implements Answering {}

    /** Why an answer does not count. */
    enum Why {
        /** No such attempt of this learner. */
        UNKNOWN_ATTEMPT,
        /** The attempt does not ask this question. */
        NOT_ASKED,
        /** The question of a quiz was answered before, here or on another device. */
        ALREADY_ANSWERED,
        /** The question asks how sure the answer is, and that was left out. */
        CONFIDENCE_MISSING
    }
}
