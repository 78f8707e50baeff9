package org.telemaque.lti.ags;

import java.util.List;
import org.telemaque.lti.service.ServiceReply;

/** What came of reading results. */
public sealed interface ResultsOutcome {
    /** What was read. */
    List<Result> results();

    /** All of them. */
    record Whole(List<Result> results) implements ResultsOutcome {
        /** Keeps its own copy of the list. */
        public Whole {
            results = List.copyOf(results);
        }
    }

    /** Some of them, or none: whoever is missing may well have a result. */
    record Partial(List<Result> results, ServiceReply.Failure failure) implements ResultsOutcome {
        /** Keeps its own copy of the list. */
        public Partial {
            results = List.copyOf(results);
        }
    }
}
