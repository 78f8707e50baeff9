package org.telemaque.tool.workshop.evidence;

import java.util.List;

/** What came of handing a sheet in. */
public sealed interface HandingIn {

    /** It is handed in. */
    record Done() implements HandingIn {}

    /** It was handed in before, or is no longer offered; what is new was not taken. */
    record Before() implements HandingIn {}

    /** These questions, by name, lack their answer; what was written is kept. */
    record Incomplete(List<String> missing) implements HandingIn {

        /** Keeps its own copy. */
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
