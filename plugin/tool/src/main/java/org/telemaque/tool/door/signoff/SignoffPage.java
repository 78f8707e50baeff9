package org.telemaque.tool.door.signoff;

import java.util.List;
import java.util.Locale;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.workshop.certification.Signing;
import org.telemaque.tool.workshop.certification.Verdict;

/**
 * The milestones of a path that people confirm, for one person.
 *
 * @param name what to call the person
 * @param own whether the person is the reader, who then can say nothing
 * @param signed what was just said: the end of the key of its words; empty when nothing was
 * @param problem why nothing was changed
 */
public record SignoffPage(
        Frame frame, String title, String name, boolean own, List<Sign> signs, String signed, Trouble problem)
        implements Page {

    /** Keeps its own copy. */
    public SignoffPage {
        signs = List.copyOf(signs);
    }

    @Override
    public int status() {
        return problem.any() ? 422 : 200;
    }

    /**
     * Why a word was not taken.
     *
     * @param milestone which one; empty when there is no trouble
     * @param word the end of the key of its words
     * @param typed the reason as it was typed
     */
    public record Trouble(String milestone, String word, String typed) {
        static final Trouble NONE = new Trouble("", "", "");

        static Trouble of(Signing.Word word, Signing.Why why) {
            return new Trouble(word.milestone(), why.name().toLowerCase(Locale.ROOT), word.reason());
        }

        /** Whether there is any. */
        public boolean any() {
            return !word.isEmpty();
        }
    }

    /**
     * Something that speaks for a milestone.
     *
     * @param said in words
     * @param href where more of it stands; empty when nowhere
     */
    public record Evidence(String said, String href) {}

    /**
     * A milestone.
     *
     * @param action where a word on it goes
     * @param needs what must have happened, in sentences
     * @param evidence what there is, each perhaps with a page
     * @param verdict what was said of it
     * @param who said it
     * @param when, in words
     */
    public record Sign(
            String milestone,
            Phrase label,
            boolean key,
            String action,
            List<String> needs,
            List<Evidence> evidence,
            Verdict verdict,
            String who,
            String when) {

        /** Keeps its own copies. */
        public Sign {
            needs = List.copyOf(needs);
            evidence = List.copyOf(evidence);
        }

        /** The end of the key of its state's words. */
        public String word() {
            return verdict.state().name().toLowerCase(Locale.ROOT);
        }

        /** The style of its chip. */
        public String style() {
            return switch (verdict.state()) {
                case OPEN -> "";
                case CONFIRMED -> "done";
                case SENT_BACK -> "due";
            };
        }

        /** Whether anything was ever said of it. */
        public boolean said() {
            return verdict.edition() > 0;
        }
    }
}
