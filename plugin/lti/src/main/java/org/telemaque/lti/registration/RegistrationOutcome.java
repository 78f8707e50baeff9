package org.telemaque.lti.registration;

import java.util.List;
import java.util.Set;
import org.telemaque.lti.security.Registration;

/** What came of registering. */
public sealed interface RegistrationOutcome {
    /**
     * The platform has registered us; it may still wait for its own administrator.
     *
     * @param registration what both sides agreed on: the deployment that the platform named, else those learnt at launch
     * @param scopes what the platform really granted, which may be less than was asked for
     * @param clientUri where the registration can be read again, or empty
     */
    record Registered(Registration registration, Set<String> scopes, String clientUri) implements RegistrationOutcome {
        /** Keeps its own copy of the set. */
        public Registered {
            scopes = Set.copyOf(scopes);
        }
    }

    /** The platform's answer is wrong: all that is wrong with it. */
    record Faulty(List<Defect> defects) implements RegistrationOutcome {
        /** Keeps its own copy of the list. */
        public Faulty {
            defects = List.copyOf(defects);
        }
    }

    /**
     * The platform does not want us.
     *
     * @param status the HTTP status
     * @param why what it says, one short line
     */
    record Refused(int status, String why) implements RegistrationOutcome {}

    /** The platform did not answer. */
    record Unanswered(String why) implements RegistrationOutcome {}
}
