package org.telemaque.xapi.broken.output;

import java.util.logging.Logger;

/** A specimen: it logs in another way than the house. */
public class LogsElsewhere {
    Logger logger() {
        return Logger.getLogger("specimen");
    }
}
