package org.telemaque.tool.door.home;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What is recorded about the reader: the kinds of data, and who with rights did what about it.
 *
 * @param acts newest first
 * @param more whether older ones were left out
 */
public record RecordsPage(Frame frame, String title, List<Line> acts, boolean more) implements Page {

    /** The kinds of data that are kept, in the order of the page; each has words of its own. */
    public static final List<String> KINDS =
            List.of("identity", "visits", "learning", "notes", "paths", "surveys", "observations", "journal");

    /** Keeps its own copy. */
    public RecordsPage {
        acts = List.copyOf(acts);
    }

    /**
     * One act in words.
     *
     * @param when day and time where the platform is
     * @param who the name of the one who acted, or what stands for it
     * @param what a sentence
     * @param detail the reason that was given, or what it was about; may be empty
     */
    public record Line(String when, String who, String what, String detail) {}
}
