package org.telemaque.tool.workshop.people;

import java.time.Instant;
import java.util.EnumSet;
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

    /** The same person as a member of two cohorts at once. */
    Member and(Member other) {
        Set<Duty> all = EnumSet.noneOf(Duty.class);
        all.addAll(duties);
        all.addAll(other.duties);
        Instant latest = lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen;
        return new Member(person, all, latest, counted || other.counted);
    }
}
