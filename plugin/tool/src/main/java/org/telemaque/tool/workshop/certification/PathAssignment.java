package org.telemaque.tool.workshop.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.path.Standing;

/**
 * A path given to a person, and how far the person is.
 *
 * @param id of the assignment
 * @param person to whom
 * @param cohort from which cohort
 * @param path the path, in the version that was assigned
 * @param due the last day, in the time zone of the platform
 * @param assignedAt when it was assigned
 * @param done names of the milestones reached
 * @param attested whether the attestation was earned
 * @param verdicts what people have said of its milestones, by their names
 */
public record PathAssignment(
        UUID id,
        UUID person,
        String cohort,
        CertificationPath path,
        LocalDate due,
        Instant assignedAt,
        Set<String> done,
        boolean attested,
        Map<String, Verdict> verdicts) {

    /** Keeps its own copy. */
    public PathAssignment {
        verdicts = Map.copyOf(verdicts);
    }

    /** Whether people confirm a milestone, at least in part. */
    public static boolean asksPeople(Milestone milestone) {
        return milestone.requirement().simple().anyMatch(Requirement::human);
    }

    /** What people have said of a milestone. */
    public Verdict verdict(Milestone milestone) {
        return verdicts.getOrDefault(milestone.name(), Verdict.NONE);
    }

    /** The milestones that people confirm, in their order. */
    public List<Milestone> ofPeople() {
        return path.milestones().stream().filter(PathAssignment::asksPeople).toList();
    }

    /** Milestones done and asked for, and whether that is enough. */
    public Standing standing() {
        return path.standing(done);
    }

    /** Whether a milestone is reached. */
    public boolean reached(Milestone milestone) {
        return done.contains(milestone.name());
    }

    /** Whether the last day has passed and the attestation is not earned. */
    public boolean overdue(LocalDate today) {
        return !attested && today.isAfter(due);
    }
}
