package org.telemaque.courseware.quiz;

/** What came of reading a response: the response, or why there is none. */
public sealed interface ParsedResponse {

    /** A response that fits its question. */
    record Understood(Response response) implements ParsedResponse {}

    /** Something that cannot be marked, and why. */
    record NotUnderstood(Fault fault) implements ParsedResponse {}

    /** Why a response cannot be marked. */
    enum Fault {
        /** Nothing, or not everything, was answered. */
        INCOMPLETE,
        /** Something was answered that the question does not offer. */
        NOT_OFFERED,
        /** The number cannot be read. */
        NOT_A_NUMBER,
        /** Two things were put at the same place. */
        SAME_PLACE,
        /** The text is longer than {@link ResponseForm#LONGEST_TEXT} characters. */
        TOO_LONG
    }
}
