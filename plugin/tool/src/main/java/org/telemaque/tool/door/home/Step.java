package org.telemaque.tool.door.home;

import java.util.List;
import java.util.Set;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;

/**
 * A milestone as its learner sees it.
 *
 * @param label what it asks for
 * @param key whether a certificate needs it whatever else is done
 * @param state whether it is done, next, or for later
 * @param open the page where it is done
 */
public record Step(Phrase label, boolean key, State state, String open) {

    /** Where a milestone stands. */
    public enum State {
        /** Reached. */
        DONE,
        /** The first one that is not reached. */
        NEXT,
        /** To be reached after the next one. */
        LATER
    }

    /** The milestones of a path in their order, of which {@code done} are reached. */
    static List<Step> of(CertificationPath path, Set<String> done, Language language) {
        String next = path.milestones().stream()
                .map(Milestone::name)
                .filter(name -> !done.contains(name))
                .findFirst()
                .orElse("");
        return path.milestones().stream()
                .map(milestone -> new Step(
                        path.words(milestone, language),
                        milestone.key(),
                        state(milestone.name(), done, next),
                        page(milestone.requirement())))
                .toList();
    }

    private static State state(String name, Set<String> done, String next) {
        if (done.contains(name)) {
            return State.DONE;
        }
        return name.equals(next) ? State.NEXT : State.LATER;
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

    /** What is made of several begins with its first page; what people confirm is done outside, so home it is. */
    private static String first(Requirement requirement) {
        return requirement
                .simple()
                .filter(simple -> !simple.equals(requirement))
                .findFirst()
                .map(Step::page)
                .orElse("/home");
    }
}
