package org.telemaque.tool.door.targets;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * The record stores that what is recorded goes to.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param stores our own first
 */
public record TargetsPage(Frame frame, String title, List<Store> stores) implements Page {
    /** Keeps its own copy. */
    public TargetsPage {
        stores = List.copyOf(stores);
    }

    /**
     * One store.
     *
     * @param target its name in the outbox
     * @param name what people call it
     * @param address where it is; empty for our own
     * @param facts what its file says: companies, names of people
     * @param state WORKS, FAILS, BY_OPERATOR or DENIED
     * @param reason why it stands still or fails, in its own words; empty when it works
     * @param waiting how many records wait for it
     * @param dead how many it refused
     * @param last when it last took something; empty for never
     * @param history how far the history is, as a sentence; empty when none was ever sent
     */
    public record Store(
            String target,
            String name,
            String address,
            String facts,
            String state,
            String reason,
            long waiting,
            long dead,
            String last,
            String history) {
        /** Whether it is not our own. */
        public boolean isElsewhere() {
            return !address.isEmpty();
        }

        /** Whether nothing is handed over to it. */
        public boolean stands() {
            return state.equals("BY_OPERATOR") || state.equals("DENIED");
        }
    }
}
