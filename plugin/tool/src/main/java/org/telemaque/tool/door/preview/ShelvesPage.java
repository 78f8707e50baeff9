package org.telemaque.tool.door.preview;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * Everything that the packs hold.
 *
 * @param gallery whether there is a gallery of the interface to go to
 * @param rooms one for each pack
 */
public record ShelvesPage(Frame frame, String title, boolean gallery, List<Room> rooms) implements Page {
    /** Keeps its own copy. */
    public ShelvesPage {
        rooms = List.copyOf(rooms);
    }

    /**
     * One pack.
     *
     * @param slug its name for ever
     * @param title for people
     * @param release its version and the beginning of its content hash
     */
    public record Room(String slug, String title, String release, List<Shelf> shelves) {
        /** Keeps its own copy. */
        public Room {
            shelves = List.copyOf(shelves);
        }
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
