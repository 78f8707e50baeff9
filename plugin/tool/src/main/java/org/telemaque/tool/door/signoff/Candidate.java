package org.telemaque.tool.door.signoff;

import org.telemaque.tool.foundation.event.Learner;

/**
 * Somebody of the trainer's course.
 *
 * @param name what to call the person
 */
record Candidate(Learner learner, String name) {

    /** The person's page in the console. */
    String page() {
        return "/training/person/" + learner.person();
    }
}
