package org.telemaque.tool.door.mentor;

import java.time.LocalDate;
import java.util.List;
import org.telemaque.courseware.path.Standing;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * The people whom a mentor accompanies, and how far they are.
 *
 * @param people those whom we know
 * @param unknown how many more the LMS names, whom nobody here has met
 * @param beyond how many more it names than can be shown
 */
public record MenteesPage(Frame frame, String title, List<Mentee> people, int unknown, int beyond) implements Page {

    /** Keeps its own copy. */
    public MenteesPage {
        people = List.copyOf(people);
    }

    /**
     * Somebody whom the mentor accompanies.
     *
     * @param name how the LMS calls the person, or what stands for it
     * @param paths how far the person is
     */
    public record Mentee(String name, List<Way> paths) {

        /** Keeps its own copy. */
        public Mentee {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A path on the way.
     *
     * @param title of the path
     * @param standing how many milestones are reached
     * @param due the last day
     * @param state how it stands: {@code waiting}, {@code going}, {@code late} or {@code earned}
     * @param milestones in their order
     */
    public record Way(Phrase title, Standing standing, LocalDate due, String state, List<Reached> milestones) {

        /** Keeps its own copy. */
        public Way {
            milestones = List.copyOf(milestones);
        }

        /** The style of its chip. */
        public String style() {
            return switch (state) {
                case "late", "going" -> state;
                case "earned" -> "done";
                default -> "";
            };
        }
    }

    /**
     * A milestone.
     *
     * @param label what it asks for
     * @param done whether it is reached
     * @param when the day it was reached, in words; perhaps empty
     */
    public record Reached(Phrase label, boolean done, String when) {}
}
