package org.telemaque.xapi.document;

/** What came of changing a document elsewhere. */
public enum Outcome {
    /** It is changed. */
    DONE,
    /** It is not as it was seen, or is there already; read it again. */
    STALE,
    /** The store does not understand the request, or cannot merge. */
    REFUSED,
    /** The store does not let us. */
    DENIED,
    /** The store cannot be asked now. */
    UNAVAILABLE
}
