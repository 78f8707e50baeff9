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
 */
public record HomePage(Frame frame, String title, String name, boolean mentor, List<PathView> paths, List<Offer> open)
        implements Page {

    /** Keeps its own copies. */
    public HomePage {
        paths = List.copyOf(paths);
        open = List.copyOf(open);
    }

    /**
     * Something that can be opened without having been assigned.
     *
     * @param title what it is called
     * @param href its page
     */
    public record Offer(Phrase title, String href) {}
}
