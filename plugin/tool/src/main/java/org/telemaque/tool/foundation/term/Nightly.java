package org.telemaque.tool.foundation.term;

import java.time.Instant;

/** Something that is done every night, after what is old was forgotten; each room says it of its own work. */
public interface Nightly {
    /** What it is, for the log. */
    String what();

    /** Does it, in transactions of its own; how many things that were. */
    int goThrough(Instant now);
}
