package org.telemaque.tool.workshop.certification;

import java.util.List;
import java.util.UUID;

/** The answer to an {@link Order}. */
public sealed interface Assigning {

    /** The path was assigned to {@code people}; {@code already} had it and keep what they had. */
    record Assigned(List<UUID> people, List<UUID> already) implements Assigning {

        /** Keeps its own copies. */
        public Assigned {
            people = List.copyOf(people);
            already = List.copyOf(already);
        }
    }

    /** Nothing was assigned. */
    record Refused(Why why) implements Assigning {}

    /** Why nothing was assigned. */
    enum Why {
        /** No path has this slug. */
        UNKNOWN_PATH,
        /** Nobody was chosen. */
        NOBODY_CHOSEN,
        /** The last day is over. */
        DUE_IN_THE_PAST
    }
}
