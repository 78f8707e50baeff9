package org.telemaque.demolms.platform;

import java.util.List;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;

/**
 * One person opening one activity.
 *
 * @param mentees whom this person accompanies; empty for all but mentors
 */
public record Launch(Person person, Placement placement, List<Person> mentees, Language language, Target target) {

    public Launch {
        mentees = List.copyOf(mentees);
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
