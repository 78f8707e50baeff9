package org.telemaque.tool.door.launch;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * The page that asks the LMS's page to keep the browser's proof, and then goes on to the LMS by itself.
 *
 * @param next the LMS's authorization endpoint with our question
 * @param storageFrame the frame of the LMS's page that keeps it, or {@code _parent} for the page itself
 * @param origin the one site that is told the proof
 * @param name what the proof is asked for by
 * @param proof the secret
 */
public record DeparturePage(
        Frame frame, String title, String next, String storageFrame, String origin, String name, String proof)
        implements Page {

    static DeparturePage of(Frame frame, Departure.Way way) {
        Departure.Deposit deposit = way.deposits().get(0);
        return new DeparturePage(
                frame,
                frame.words().say("launch.departure.title"),
                way.location().toString(),
                deposit.place().frame(),
                deposit.place().origin(),
                deposit.name(),
                deposit.proof());
    }
}
