package org.telemaque.tool.door.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Standing;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.workshop.certification.PathAssignment;

/**
 * How far somebody is on a path: milestones and dates, nothing that was answered or decided.
 *
 * @param assignment names the assignment
 * @param title of the path
 * @param standing how many milestones are done
 * @param due the last day
 * @param state how it stands today
 * @param milestones in their order
 * @param here whether it was assigned from this cohort, where alone it can be taken back
 * @param ofPeople whether people confirm some of its milestones
 */
public record Progress(
        UUID assignment,
        Phrase title,
        Standing standing,
        LocalDate due,
        State state,
        List<Reached> milestones,
        boolean here,
        boolean ofPeople) {

    /** How a path stands. */
    public enum State {
        /** Nothing is done yet. */
        WAITING,
        /** Something is done. */
        GOING,
        /** The last day is over, and the attestation is missing. */
        LATE,
        /** The attestation is earned. */
        EARNED;

        /** The end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The style of its chip. */
        public String style() {
            return switch (this) {
                case WAITING -> "";
                case GOING -> "going";
                case LATE -> "late";
                case EARNED -> "done";
            };
        }
    }

    /**
     * A milestone of the path.
     *
     * @param label what it asks for
     * @param key whether a certificate needs it whatever else is done
     * @param done whether it is reached
     */
    public record Reached(Phrase label, boolean key, boolean done) {}

    /** Keeps its own copy. */
    public Progress {
        milestones = List.copyOf(milestones);
    }

    /** Shows an assignment as it stands on a day. */
    static Progress of(PathAssignment assignment, Language language, LocalDate today, String cohort) {
        CertificationPath path = assignment.path();
        return new Progress(
                assignment.id(),
                path.title(language),
                assignment.standing(),
                assignment.due(),
                state(assignment, today),
                path.milestones().stream()
                        .map(milestone -> reached(assignment, milestone, language))
                        .toList(),
                assignment.cohort().equals(cohort),
                !assignment.ofPeople().isEmpty());
    }

    private static Reached reached(PathAssignment assignment, Milestone milestone, Language language) {
        Phrase label = assignment.path().words(milestone, language);
        return new Reached(label, milestone.key(), assignment.reached(milestone));
    }

    private static State state(PathAssignment assignment, LocalDate today) {
        if (assignment.attested()) {
            return State.EARNED;
        }
        if (assignment.overdue(today)) {
            return State.LATE;
        }
        return assignment.done().isEmpty() ? State.WAITING : State.GOING;
    }
}
