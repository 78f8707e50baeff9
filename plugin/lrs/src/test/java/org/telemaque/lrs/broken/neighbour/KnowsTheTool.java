package org.telemaque.lrs.broken.neighbour;

import java.util.logging.Logger;
import org.telemaque.tool.Stranger;

/** A specimen: it knows a neighbour that it must not know, and logs in another way than the house. */
public class KnowsTheTool {
    Stranger stranger() {
        Logger.getLogger("specimen");
        return new Stranger();
    }
}
