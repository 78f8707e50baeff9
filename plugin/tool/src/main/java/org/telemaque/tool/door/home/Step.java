package org.telemaque.tool.door.home;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.workshop.certification.Verdict;

/**
 * A milestone as its learner sees it.
 *
 * @param label what it asks for
 * @param key whether a certificate needs it whatever else is done
 * @param state whether it is done, next, for later, or for a person to confirm
 * @param open the page where it is done; empty where it is done outside
 * @param said what somebody has said of it
 */
public record Step(Phrase label, boolean key, State state, String open, Said said) {

    /**
     * What somebody has said of a milestone.
     *
     * @param word the end of the key of its words; empty when nothing stands
     * @param when the day, in words
     * @param reason what is missing; perhaps empty
     */
    public record Said(String word, String when, String reason) {
        static final Said NOTHING = new Said("", "", "");

        static Said of(Verdict verdict, Function<Instant, String> days) {
            return verdict.state() == Verdict.State.OPEN
                    ? NOTHING
                    : new Said(
                            verdict.state().name().toLowerCase(Locale.ROOT),
                            days.apply(verdict.at()),
                            verdict.reason());
        }

        /** Whether anything stands. */
        public boolean any() {
            return !word.isEmpty();
        }
    }

    /** Where a milestone stands. */
    public enum State {
        /** Reached. */
        DONE,
        /** The first one that is not reached. */
        NEXT,
        /** To be reached after the next one. */
        LATER,
        /** Somebody else confirms it. */
        PEOPLE
    }

    /** The milestones of a path in their order, of which {@code done} are reached and of which something may be said. */
    static List<Step> of(CertificationPath path, Set<String> done, Language language, Function<Milestone, Said> said) {
        String next = path.milestones().stream()
                .filter(milestone -> !page(milestone.requirement()).isEmpty())
                .map(Milestone::name)
                .filter(name -> !done.contains(name))
                .findFirst()
                .orElse("");
        return path.milestones().stream()
                .map(milestone -> new Step(
                        path.words(milestone, language),
                        milestone.key(),
                        state(milestone, done, next),
                        page(milestone.requirement()),
                        said.apply(milestone)))
                .toList();
    }

    private static State state(Milestone milestone, Set<String> done, String next) {
        if (done.contains(milestone.name())) {
            return State.DONE;
        }
        if (page(milestone.requirement()).isEmpty()) {
            return State.PEOPLE;
        }
        return milestone.name().equals(next) ? State.NEXT : State.LATER;
    }

    /** Where a requirement is met; lessons open their course, which resumes at the first one left. */
    static String page(Requirement requirement) {
        if (requirement instanceof Requirement.LessonsRead lessons) {
            return "/player/course/" + lessons.lessons().get(0).replaceFirst("/.*", "");
        }
        if (requirement instanceof Requirement.QuizFinished quiz) {
            return "/player/quiz/" + quiz.quiz();
        }
        if (requirement instanceof Requirement.QuizPassed quiz) {
            return "/player/quiz/" + quiz.quiz();
        }
        if (requirement instanceof Requirement.ScenarioDebriefed story) {
            return "/player/scenario/" + story.scenario();
        }
        return requirement instanceof Requirement.PathHeld path ? "/home/path/" + path.path() : first(requirement);
    }

    /** What is made of several begins with its first page; what people confirm is done outside. */
    private static String first(Requirement requirement) {
        return requirement
                .simple()
                .filter(simple -> !simple.equals(requirement))
                .map(Step::page)
                .filter(page -> !page.isEmpty())
                .findFirst()
                .orElse("");
    }
}
