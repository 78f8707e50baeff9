package org.telemaque.tool.door.packs;

import java.util.List;
import java.util.Locale;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * The packs of content, as the operator sees them.
 *
 * @param lines one for each place where a pack lies
 */
public record PacksPage(Frame frame, String title, List<Line> lines) implements Page {
    /** Keeps its own copy. */
    public PacksPage {
        lines = List.copyOf(lines);
    }

    /**
     * A place.
     *
     * @param folder its name; empty for the pack that Télémaque brings along
     * @param pack the pack that can be taken from here; empty when there is none
     * @param release its version and the beginning of its content hash
     * @param since when it was loaded, as the operator's clock says it
     * @param count how many defects there are
     * @param flaws the first of them
     */
    public record Line(
            String folder, String pack, String release, String since, State state, int count, List<Flaw> flaws) {
        /** Keeps its own copy. */
        public Line {
            flaws = List.copyOf(flaws);
        }

        /** How it stands. */
        public enum State {
            /** It can be taken. */
            OFFERED,
            /** What lies there now is defective; the release before can be taken. */
            KEPT,
            /** It is defective, and there was none before. */
            REFUSED,
            /** A pack of the operator's folder stands in its stead. */
            HIDDEN;

            /** Its name, in lower case. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** A defect: its rule, its file and line, and a sentence. */
    public record Flaw(String rule, String spot, String sentence) {}
}
