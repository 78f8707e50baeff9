package org.telemaque.lti.security;

import java.util.List;
import org.telemaque.lti.message.LaunchMessage;

/** What comes of examining a launch: a message that may be believed, or the reason for which it may not. */
public sealed interface LaunchVerdict permits LaunchVerdict.Accepted, LtiRejection {
    /**
     * The launch may be believed.
     *
     * @param message what the platform says
     * @param checks the names of the steps it passed, in order
     */
    record Accepted(LaunchMessage message, List<String> checks) implements LaunchVerdict {
        /** Keeps its own copy of the list. */
        public Accepted {
            checks = List.copyOf(checks);
        }
    }
}
