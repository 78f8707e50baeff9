package org.telemaque.tool.door.player;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * A course at a glance: what it is for, how far one is, and where to go on.
 *
 * @param resume the unit to go on with; after the last one, where the course leads back to
 * @param done how many units are finished
 */
public record CoursePage(
        Frame frame, String title, String lead, List<String> objectives, List<Unit> units, int done, Link resume)
        implements Page {

    /** Keeps its own copies. */
    public CoursePage {
        objectives = List.copyOf(objectives);
        units = List.copyOf(units);
    }

    /** A lesson, quiz or scenario of the course, and how it stands. */
    public record Unit(String title, String href, String kind, State state) {}

    /** How a unit stands. */
    public enum State {
        /** Not begun. */
        TO_DO,
        /** The one to go on with. */
        NEXT,
        /** Finished. */
        DONE
    }
}
