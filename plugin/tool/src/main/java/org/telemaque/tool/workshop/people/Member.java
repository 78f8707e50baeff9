package org.telemaque.tool.workshop.people;

import java.time.Instant;
import java.util.Set;

/**
 * A person as a member of a cohort.
 *
 * @param person who
 * @param duties what the person did there at the last launch
 * @param lastSeen when the person was last launched from there
 * @param counted whether the person's results count in figures
 */
public record Member(Person person, Set<Duty> duties, Instant lastSeen, boolean counted) {
    /** Keeps its own copy. */
    public Member {
        duties = Set.copyOf(duties);
    }
}
