package org.telemaque.tool.foundation.term;

import java.time.Duration;
import java.time.Instant;

/** Something that is kept for a term and then forgotten; each room says it of its own rows. */
public interface Kept {
    /** What it is, for the log. */
    String what();

    /** How long it is kept. */
    Duration term();

    /** Forgets at most so many of those that are older than this, in a transaction of its own; how many they were. */
    int forgetBefore(Instant past, int most);
}
