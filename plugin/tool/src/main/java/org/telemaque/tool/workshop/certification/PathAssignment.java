package org.telemaque.tool.workshop.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
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
 */
public record PathAssignment(
        UUID id,
        UUID person,
        String cohort,
        CertificationPath path,
        LocalDate due,
        Instant assignedAt,
        Set<String> done,
        boolean attested) {

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
