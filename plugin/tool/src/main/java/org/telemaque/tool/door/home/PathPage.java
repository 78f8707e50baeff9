package org.telemaque.tool.door.home;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * One path: the own way along it, or, when it is not assigned, what it asks and who can assign it.
 *
 * @param path what it asks, and how far the reader is
 * @param trainers names of those who can assign it, as far as they were seen here
 */
public record PathPage(Frame frame, String title, PathView path, List<String> trainers) implements Page {

    /** Keeps its own copy. */
    public PathPage {
        trainers = List.copyOf(trainers);
    }

    /** Those who can assign it, in one line. */
    public String trainerNames() {
        return String.join(", ", trainers);
    }
}
