package org.telemaque.tool.door.signoff;

import java.util.List;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * A checklist being filled in about somebody.
 *
 * @param name what to call the person observed within a sentence
 * @param text how it is used
 * @param turn which observation of this kind it is
 * @param draft names what is typed in this window, for this observer, person, course and turn alone
 * @param note the word to the person so far
 * @param state the end of the key of its words: kept, handed, or overtaken when nothing was taken; empty for none
 */
public record ObservationPage(
        Frame frame,
        String title,
        String name,
        Phrase text,
        String action,
        int turn,
        String draft,
        List<Mark> marks,
        String note,
        String state)
        implements Page {

    static final int REFUSED = 422;

    /** Keeps its own copy. */
    public ObservationPage {
        marks = List.copyOf(marks);
    }

    /** What nothing was said of yet. */
    public List<Mark> wrong() {
        return marks.stream().filter(Mark::wrong).toList();
    }

    /** Whether nothing was taken, for an observation was handed in meanwhile. */
    public boolean overtaken() {
        return state.equals("overtaken");
    }

    @Override
    public int status() {
        return wrong().isEmpty() && !overtaken() ? 200 : REFUSED;
    }
}
