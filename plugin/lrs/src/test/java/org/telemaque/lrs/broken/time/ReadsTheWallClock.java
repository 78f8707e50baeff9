package org.telemaque.lrs.broken.time;

import java.time.Instant;
import java.util.UUID;

/** A specimen: it takes time and chance from the machine. */
public class ReadsTheWallClock {
    Instant now() {
        return Instant.now();
    }

    UUID id() {
        return UUID.randomUUID();
    }
}
