package org.telemaque.tool.workshop.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

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

    @Column(name = "last_seen")
    Instant lastSeen;

    protected MembershipRow() {}

    MembershipRow(UUID id, Cohort cohort, Person person, Instant now) {
        this.id = id;
        this.tenant = cohort.tenant();
        this.cohort = UUID.fromString(cohort.id());
        this.person = person.id();
        this.lastSeen = now;
    }

    void seen(Set<Duty> newDuties, Instant now) {
        duties = Duty.text(newDuties);
        lastSeen = now;
    }

    UUID person() {
        return person;
    }

    Member member(Person of) {
        Set<Duty> read = Duty.read(duties);
        return new Member(of, read, lastSeen, Duty.counts(read) && !of.testUser());
    }
}
