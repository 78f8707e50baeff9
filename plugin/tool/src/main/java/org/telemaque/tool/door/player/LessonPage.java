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
 * @param meanings what the marked words of the lesson mean
 * @param note what the reader keeps about it, for nobody else
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
        List<Meaning> meanings,
        Note note,
        boolean read,
        Form finish,
        Link next)
        implements Page {

    /** Keeps its own copies. */
    public LessonPage {
        tryIt = List.copyOf(tryIt);
        check = List.copyOf(check);
        meanings = List.copyOf(meanings);
    }

    /** A term of the glossary, explained in the language of this tag. */
    public record Meaning(String slug, String word, String text, String language) {}

    /** Own words about a lesson: where they are kept, the name of the field, and what stands there so far. */
    public record Note(String save, String draft, String text) {}
}
