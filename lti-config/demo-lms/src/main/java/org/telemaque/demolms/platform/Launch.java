package org.telemaque.demolms.platform;

import java.util.List;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;

/**
 * One person opening one activity.
 *
 * @param mentees whom this person accompanies; empty for all but mentors
 * @param reviewed whose work is looked at, in a launch from the gradebook; empty in every other launch
 */
public record Launch(
        Person person,
        Placement placement,
        List<Person> mentees,
        Language language,
        Target target,
        List<Person> reviewed) {

    public Launch {
        mentees = List.copyOf(mentees);
        reviewed = List.copyOf(reviewed);
    }

    /** A launch that looks at nobody's work. */
    public Launch(Person person, Placement placement, List<Person> mentees, Language language, Target target) {
        this(person, placement, mentees, language, target, List.of());
    }

    /** The type of the message (LTI Core 1.3, 5.3.1; Deep Linking 2.0; Submission Review 1.0). */
    String messageType() {
        if (placement.equals(Campus.CHOOSER)) {
            return "LtiDeepLinkingRequest";
        }
        return reviewed.isEmpty() ? "LtiResourceLinkRequest" : "LtiSubmissionReviewRequest";
    }

    /** Where the activity opens. */
    public enum Target {
        IFRAME,
        WINDOW;

        /** The word of the {@code document_target} claim. */
        public String claim() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
