package org.telemaque.tool.door.signoff;

import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;

/**
 * Somebody of the trainer's course.
 *
 * @param name what to call the person
 * @param called what to call the person within a sentence
 */
record Candidate(Learner learner, String name, String called) {

    /** The person's page in the console. */
    String page() {
        return "/training/person/" + learner.person();
    }

    /** Where milestones of this assignment are confirmed. */
    String path(UUID assignment) {
        return page() + "/path/" + assignment;
    }

    /** Where the person is observed with this checklist. */
    String observation(String checklist) {
        return page() + "/observe/" + checklist;
    }
}
