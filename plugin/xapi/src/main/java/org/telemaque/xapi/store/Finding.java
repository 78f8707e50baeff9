package org.telemaque.xapi.store;

/** What came of looking for one statement. */
public sealed interface Finding permits Finding.Found, Finding.Absent, RecordStore.Unanswered {
    /**
     * It is there.
     *
     * @param recorded the statement as the store has it
     */
    record Found(Recorded recorded) implements Finding {}

    /** It is not there, or was voided. */
    record Absent() implements Finding {}
}
