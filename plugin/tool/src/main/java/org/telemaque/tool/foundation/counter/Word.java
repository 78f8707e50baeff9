package org.telemaque.tool.foundation.counter;

/** The words that tell counts of one figure apart; rules of protocols bring their own. */
public enum Word {
    /** A launch was let in. */
    ACCEPTED,
    /** A login or a launch was not let in, a pack not loaded. */
    REFUSED,
    /** A login was sent back to its LMS. */
    REDIRECTED,
    /** No rule refused. */
    NONE,
    /** A question was answered. */
    QUESTION,
    /** A decision was taken in a scenario. */
    DECISION,
    /** A parcel waits to leave. */
    PUT,
    /** A target took a parcel. */
    DELIVERED,
    /** A target could not take a parcel now. */
    FAILED,
    /** A target takes a parcel only once somebody has permitted it. */
    HELD,
    /** A target will never take a parcel. */
    DEAD,
    /** A pack can be taken from now on. */
    LOADED,
    /** A pack is no longer there. */
    WITHDRAWN
}
