package org.telemaque.tool.workshop.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Lately;
import org.telemaque.tool.workshop.people.Member.Standing;

@Entity
@Table(name = "people_membership")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class MembershipRow {
    @Id
    UUID id;

    String tenant;
    UUID cohort;
    UUID person;
    String duties = "";

    /** When the person was last launched from there; the epoch when only a list names them. */
    @Column(name = "last_seen")
    Instant lastSeen;

    @Enumerated(EnumType.STRING)
    Standing standing = Standing.SEEN;

    /** When a list last named the person; the epoch when none ever did. */
    @Column(name = "listed_at")
    Instant listedAt = Instant.EPOCH;

    protected MembershipRow() {}

    MembershipRow(UUID id, Cohort cohort, Person person) {
        this.id = id;
        this.tenant = cohort.tenant();
        this.cohort = UUID.fromString(cohort.id());
        this.person = person.id();
        this.lastSeen = Instant.EPOCH;
    }

    /** Who comes is there, whatever the last list said. */
    void seen(Set<Duty> newDuties, Instant now) {
        duties = Lately.value(duties, Duty.text(newDuties));
        lastSeen = now; // to the moment: a list that was asked for earlier does not say that the person has left
        if (!standing.takesPart()) {
            standing = Standing.SEEN;
        }
    }

    /** A list names the person; one that says no role takes no duty away. */
    void listed(Set<Duty> newDuties, Standing as, Instant at) {
        if (!newDuties.isEmpty() || duties.isEmpty()) {
            duties = newDuties.isEmpty() ? Duty.LEARNER.name() : Duty.text(newDuties);
        }
        standing = as;
        listedAt = at;
    }

    /**
     * The list that was asked for at this moment does not name the person. Who was on one before has left, and so has who learns;
     * who came to run the training without ever standing on a list stays: LMSs do not list their administrators.
     */
    void unlisted(Instant asked) {
        boolean expected = standing == Standing.LISTED || standing == Standing.INACTIVE || learnsAlone();
        if (expected && listedAt.isBefore(asked) && lastSeen.isBefore(asked)) {
            standing = Standing.LEFT;
        }
    }

    /** A mentor may be nobody that the course lists: a parent in Moodle is one. */
    private boolean learnsAlone() {
        return Duty.counts(Duty.read(duties)) && !Duty.read(duties).contains(Duty.MENTOR);
    }

    UUID person() {
        return person;
    }

    Member member(Person of) {
        Member member = new Member(of, Duty.read(duties), lastSeen, false, standing);
        return new Member(of, member.duties(), lastSeen, member.learns() && member.opened(), standing);
    }
}
