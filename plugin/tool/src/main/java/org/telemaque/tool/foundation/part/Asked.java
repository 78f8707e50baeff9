package org.telemaque.tool.foundation.part;

import java.util.List;

/**
 * A question on the screen: open with its form, or closed with its feedback.
 *
 * @param slug the question's slug, which is also its place on the page
 * @param statement what is asked
 * @param confidence -1 when it is not asked, 0 when it is still open, else what was said (1 to 3)
 * @param fresh whether it was answered just now, so that the focus goes to its feedback
 */
public record Asked(
        String slug, String statement, Control control, int confidence, Form form, Feedback feedback, boolean fresh) {

    /** Where to read more about it. */
    public record More(String label, String href) {}

    /** What to do, and how that is announced; the text may be empty. */
    public record Doing(String label, String text) {
        static final Doing NOTHING = new Doing("", "");
    }

    /**
     * What is said after an answer; texts may be empty.
     *
     * @param outcome {@code right}, {@code missed} or {@code noted}; empty while the question is open
     * @param doing what to do: instead of a myth or a wrong answer, or in practice
     * @param read where to read more
     */
    public record Feedback(
            String outcome,
            String title,
            String certainty,
            String belief,
            String tempting,
            String so,
            Doing doing,
            List<More> read) {
        /** Nothing to say yet. */
        public static final Feedback NONE = new Feedback("", "", "", "", "", "", Doing.NOTHING, List.of());

        /** Keeps its own copy. */
        public Feedback {
            read = List.copyOf(read);
        }
    }
}
