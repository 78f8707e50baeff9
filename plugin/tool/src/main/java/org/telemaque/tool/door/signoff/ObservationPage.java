package org.telemaque.tool.door.signoff;

import java.util.List;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * A checklist being filled in about somebody.
 *
 * @param name what to call the person observed
 * @param text how it is used
 * @param turn which observation of this kind it is
 * @param note the word to the person so far
 * @param state the end of the key of its words: kept or handed; empty for neither
 */
public record ObservationPage(
        Frame frame,
        String title,
        String name,
        Phrase text,
        String action,
        int turn,
        List<Mark> marks,
        String note,
        String state)
        implements Page {

    /** Keeps its own copy. */
    public ObservationPage {
        marks = List.copyOf(marks);
    }

    /** What nothing was said of yet. */
    public List<Mark> wrong() {
        return marks.stream().filter(Mark::wrong).toList();
    }

    @Override
    public int status() {
        return wrong().isEmpty() ? 200 : 422;
    }
}
