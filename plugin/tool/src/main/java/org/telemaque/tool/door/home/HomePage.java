package org.telemaque.tool.door.home;

import java.util.List;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * A person's own page.
 *
 * @param name how the LMS calls the person; may be empty
 * @param mentor whether the person accompanies others
 * @param paths the paths that the person has, what is next first
 * @param open what can be opened without a path
 * @param again what should be seen again
 */
public record HomePage(
        Frame frame, String title, String name, boolean mentor, List<PathView> paths, List<Offer> open, Again again)
        implements Page {

    /** Keeps its own copies. */
    public HomePage {
        paths = List.copyOf(paths);
        open = List.copyOf(open);
    }

    /**
     * Statements of which the person was certain and wrong.
     *
     * @param due how many can be seen again now
     * @param later what is said of those that come back later; empty when none does
     */
    public record Again(int due, String later) {
        /** Nothing comes back. */
        public static final Again NOTHING = new Again(0, "");
    }

    /**
     * Something that can be opened without having been assigned.
     *
     * @param title what it is called
     * @param href its page
     */
    public record Offer(Phrase title, String href) {}
}
