package org.telemaque.tool.workshop.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.telemaque.courseware.survey.Checklist;

/**
 * What one person has seen of another.
 *
 * @param checklist in the release on which it was begun
 * @param observer who looked; {@link #NOBODY} once that person was erased
 * @param answers the grade of each criterion, and a word to the person observed under {@link #NOTE}
 * @param accepted whether it was enough; false while it is being written
 * @param at when it was handed in; the epoch while it is being written
 */
public record Observation(UUID id, Checklist checklist, UUID observer, Answers answers, boolean accepted, Instant at) {

    /** Where the word to the person observed stands; no criterion can have this name. */
    public static final String NOTE = "+note";

    /** Stands for an observer who was erased. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** What has no grade yet, or one that the checklist does not have. */
    public List<String> ungraded() {
        return checklist.criteria().stream()
                .map(Checklist.Criterion::name)
                .filter(name -> !checklist.grades().contains(answers.one(name)))
                .toList();
    }

    /** The word to the person observed; may be empty. */
    public String note() {
        return answers.one(NOTE);
    }
}
