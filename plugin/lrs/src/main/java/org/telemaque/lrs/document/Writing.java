package org.telemaque.lrs.document;

/** What came of changing a document. */
public enum Writing {
    /** It is changed. */
    DONE,
    /** A condition did not hold, so nothing is changed. */
    STALE,
    /** There is a document already and no condition was given, so nothing is changed. */
    UNGUARDED,
    /** What is there and what was sent are not both JSON objects, so nothing is changed. */
    NOT_MERGEABLE
}
