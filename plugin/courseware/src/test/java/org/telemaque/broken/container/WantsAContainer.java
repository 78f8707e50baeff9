package org.telemaque.broken.container;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;

/** A specimen: wants a container around it, asks the wall clock, and logs by the wrong door. */
public class WantsAContainer {
    @Inject
    String wanted;

    Instant now = Instant.now();
    Logger logger = Logger.getLogger("wrong");
}
