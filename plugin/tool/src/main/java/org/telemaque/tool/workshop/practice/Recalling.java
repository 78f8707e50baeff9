package org.telemaque.tool.workshop.practice;

import java.util.UUID;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.tool.workshop.learning.Work.Given;

/** What came of an answer to a statement that came back. */
public sealed interface Recalling {

    /**
     * An answer, sent by a form that may be sent twice.
     *
     * @param formKey one-use key of the form
     */
    record Reply(UUID formKey, String question, Response response, Confidence confidence) {}

    /** It counts; sent again it is the first one. */
    record Recalled(Given given) implements Recalling {}

    /** It is not due: it was answered before, here or on another device, or it never came back. */
    record NotDue() implements Recalling {}
}
