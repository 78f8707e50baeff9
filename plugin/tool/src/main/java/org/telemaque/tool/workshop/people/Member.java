package org.telemaque.tool.workshop.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A person as a member of a cohort.
 *
 * @param person who
 * @param duties what the person did there at the last launch, or does there as the LMS's list says
 * @param lastSeen when the person was last launched from there; the epoch when that never happened
 * @param counted whether the person's results count in figures: who has never been here has none
 * @param standing what the LMS's list of the course says of the person
 */
public record Member(Person person, Set<Duty> duties, Instant lastSeen, boolean counted, Standing standing) {

    /** What the LMS's list of a course says of a member. */
    public enum Standing {
        /** Nothing: the person came, and no list has named them yet. */
        SEEN,
        /** Is on it. */
        LISTED,
        /** Is on it, and may not enter. */
        INACTIVE,
        /** Is no longer on it. */
        LEFT;

        /** Whether the person takes part. */
        public boolean takesPart() {
            return this == SEEN || this == LISTED;
        }
    }

    /** Keeps its own copy. */
    public Member {
        duties = Set.copyOf(duties);
    }

    /** A member of whom no list has said anything. */
    public Member(Person person, Set<Duty> duties, Instant lastSeen, boolean counted) {
        this(person, duties, lastSeen, counted, Standing.SEEN);
    }

    /** Whether the person has ever been launched from there. */
    public boolean opened() {
        return lastSeen.isAfter(Instant.EPOCH);
    }

    /** Whether the person takes part as one who learns, seen or not. */
    public boolean learns() {
        return standing.takesPart() && Duty.counts(duties) && !person.testUser();
    }

    /** The same person as a member of two cohorts at once. */
    Member and(Member other) {
        Set<Duty> all = EnumSet.noneOf(Duty.class);
        all.addAll(duties);
        all.addAll(other.duties);
        Instant latest = lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen;
        Standing nearest = standing.compareTo(other.standing) < 0 ? standing : other.standing;
        return new Member(person, all, latest, counted || other.counted, nearest);
    }
}
