package org.telemaque.tool.door.signoff;

import java.util.List;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** What others have seen of the reader. */
public record ObservedPage(Frame frame, String title, List<Seen> observations) implements Page {

    /** Keeps its own copy. */
    public ObservedPage {
        observations = List.copyOf(observations);
    }

    /**
     * One observation.
     *
     * @param who looked
     * @param when, in words
     * @param accepted whether it was enough
     * @param note the word of whoever looked; may be empty
     */
    public record Seen(Phrase title, String who, String when, boolean accepted, List<Mark> marks, String note) {

        /** Keeps its own copy. */
        public Seen {
            marks = List.copyOf(marks);
        }
    }
}
