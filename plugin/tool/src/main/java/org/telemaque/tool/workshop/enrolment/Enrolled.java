package org.telemaque.tool.workshop.enrolment;

import java.util.List;
import org.telemaque.tool.foundation.platform.Platform;

/** What came of a registration. */
public sealed interface Enrolled {
    /** The platform is there and waits to be activated. */
    record Waiting(Platform platform) implements Enrolled {}

    /** The invitation was used a moment ago. */
    record TooLate() implements Enrolled {}

    /** The LMS has this registration already, and it is in force here. */
    record Taken() implements Enrolled {}

    /** The LMS calls itself by an issuer that a platform with other keys has already; its invitation serves no longer. */
    record Foreign(String issuer) implements Enrolled {}

    /** The LMS did not register us, in its own words. */
    record Failed(List<String> why) implements Enrolled {
        /** Keeps its own copy. */
        public Failed {
            why = List.copyOf(why);
        }
    }
}
