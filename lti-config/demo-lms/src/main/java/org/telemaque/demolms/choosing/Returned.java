package org.telemaque.demolms.choosing;

import java.util.List;
import org.telemaque.demolms.campus.Placement;

/** What came back from the tool's picker. */
public sealed interface Returned {

    /**
     * The tool answered.
     *
     * @param added what hangs in the course now; may be empty
     * @param message a word of the tool for the person; may be empty
     */
    record Chosen(List<Placement> added, String message) implements Returned {
        public Chosen {
            added = List.copyOf(added);
        }
    }

    /** This is no answer of the tool to a question of ours. */
    record Unbelievable(String why) implements Returned {}
}
