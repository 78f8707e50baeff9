package org.telemaque.tool.door.preview;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * Everything that the pack holds.
 *
 * @param release version of the pack and the beginning of its content hash
 * @param gallery whether there is a gallery of the interface to go to
 */
public record ShelvesPage(Frame frame, String title, String release, boolean gallery, List<Shelf> shelves)
        implements Page {
    /** Keeps its own copy. */
    public ShelvesPage {
        shelves = List.copyOf(shelves);
    }

    /**
     * Things of one kind.
     *
     * @param title for people
     * @param links to each of them
     */
    public record Shelf(String title, List<Link> links) {
        /** Keeps its own copy. */
        public Shelf {
            links = List.copyOf(links);
        }
    }
}
