package org.telemaque.tool.door.training;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What the gradebook of the LMS holds, beside what we sent.
 *
 * @param columns one for each activity that has a column there
 */
public record MarksPage(Frame frame, String title, List<Column> columns) implements Page {

    /** Keeps its own copy. */
    public MarksPage {
        columns = List.copyOf(columns);
    }

    /** Whether the LMS is being asked for any of them. */
    public boolean underway() {
        return columns.stream().anyMatch(column -> column.state().equals("underway"));
    }

    /**
     * One column.
     *
     * @param title what the LMS calls the activity
     * @param state the end of the key of its words: unread, underway, read or failed
     * @param when day and time of that state, in words
     * @param why what went wrong, in words; perhaps empty
     * @param lines the people of whom there is anything to say
     */
    public record Column(String title, String state, String when, String why, List<Line> lines) {

        /** Keeps its own copy. */
        public Column {
            lines = List.copyOf(lines);
        }

        /** Whether the LMS has ever answered, or been asked. */
        public boolean asked() {
            return !state.equals("unread");
        }
    }

    /**
     * One person's marks.
     *
     * @param id of the person
     * @param name how the platform calls the person
     * @param ours what we sent, in words
     * @param theirs what the LMS holds, in words
     * @param verdict the end of the key of its words: same, other, missing or foreign
     */
    public record Line(String id, String name, String ours, String theirs, String verdict) {

        /** Whether it stands out. */
        public boolean differs() {
            return !verdict.equals("same");
        }
    }
}
