package org.telemaque.broken.container;

import java.time.Instant;
import java.util.logging.Logger;

/** A specimen: asks the wall clock, and logs by the wrong door. */
public class WantsAContainer {
    Instant now = Instant.now();
    Logger logger = Logger.getLogger("wrong");
}
