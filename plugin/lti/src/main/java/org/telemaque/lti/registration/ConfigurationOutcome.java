package org.telemaque.lti.registration;

import java.util.List;

/** What came of reading a platform's description of itself. */
public sealed interface ConfigurationOutcome {
    /**
     * It is right.
     *
     * @param configuration what it says
     * @param remarks what an administrator should look at before trusting it
     */
    record Read(PlatformConfiguration configuration, List<String> remarks) implements ConfigurationOutcome {
        /** Keeps its own copy of the list. */
        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** It is wrong: all that is wrong with it. */
    record Faulty(List<Defect> defects) implements ConfigurationOutcome {
        /** Keeps its own copy of the list. */
        public Faulty {
            defects = List.copyOf(defects);
        }
    }

    /** The platform did not give it. */
    record Unanswered(String why) implements ConfigurationOutcome {}
}
