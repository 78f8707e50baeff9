package org.telemaque.tool.door.player;

import java.util.List;
import org.telemaque.courseware.course.LessonBody;
import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * A lesson: a situation, an idea, something to try, something to do at work, something to check, and all of it in brief.
 *
 * @param kicker where it stands in its course, and how long it takes
 * @param finish where the reader says to have read it
 * @param next where to go on once it is read
 */
public record LessonPage(
        Frame frame,
        String title,
        String kicker,
        LessonBody body,
        List<Asked> tryIt,
        List<Asked> check,
        boolean read,
        Form finish,
        Link next)
        implements Page {

    /** Keeps its own copies. */
    public LessonPage {
        tryIt = List.copyOf(tryIt);
        check = List.copyOf(check);
    }
}
