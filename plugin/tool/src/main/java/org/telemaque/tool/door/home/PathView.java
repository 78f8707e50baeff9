package org.telemaque.tool.door.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Standing;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.workshop.certification.PathAssignment;

/**
 * A path as its learner sees it.
 *
 * @param slug of the path
 * @param title in the reader's language where it is translated
 * @param text what it is for
 * @param threshold percent of the milestones that earn the attestation
 * @param standing how many milestones are done
 * @param steps the milestones in their order
 * @param due its last day; none when the path is not assigned
 */
public record PathView(
        String slug, Phrase title, Phrase text, int threshold, Standing standing, List<Step> steps, List<Due> due) {

    /** Keeps its own copies. */
    public PathView {
        steps = List.copyOf(steps);
        due = List.copyOf(due);
    }

    /** Shows a path that somebody has, and says days as these words do. */
    static PathView of(PathAssignment assignment, Language language, LocalDate today, Function<Instant, String> days) {
        CertificationPath path = assignment.path();
        Due due = Due.on(assignment.due(), today, assignment.attested());
        List<Step> steps = Step.of(
                path, assignment.done(), language, milestone -> Step.Said.of(assignment.verdict(milestone), days));
        return new PathView(
                path.slug(),
                path.title(language),
                path.texts().say("text", language),
                path.rule().threshold(),
                assignment.standing(),
                steps,
                List.of(due));
    }

    /** Shows what a path asks of anybody. */
    static PathView of(CertificationPath path, Language language) {
        return new PathView(
                path.slug(),
                path.title(language),
                path.texts().say("text", language),
                path.rule().threshold(),
                path.standing(Set.of()),
                Step.of(path, Set.of(), language, milestone -> Step.Said.NOTHING),
                List.of());
    }

    /** Whether the reader has it. */
    public boolean assigned() {
        return !due.isEmpty();
    }

    /** Whether some of its milestones are needed for the certificate whatever else is done. */
    public boolean hasKeys() {
        return steps.stream().anyMatch(Step::key);
    }

    /** What to do now, when something is left. */
    public Optional<Step> next() {
        return steps.stream().filter(step -> step.state() == Step.State.NEXT).findFirst();
    }
}
