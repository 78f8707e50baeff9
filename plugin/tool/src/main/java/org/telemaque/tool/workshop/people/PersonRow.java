package org.telemaque.tool.workshop.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Lately;

@Entity
@Table(name = "people_person")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class PersonRow {
    private static final int LONGEST_NAME = 200;

    @Id
    UUID id;

    UUID account;
    String tenant;
    String issuer;
    String subject;
    String name = "";

    @Column(name = "test_user")
    boolean testUser;

    @Column(name = "first_seen")
    Instant firstSeen;

    /** The epoch when the person has never come. */
    @Column(name = "last_seen")
    Instant lastSeen;

    protected PersonRow() {}

    PersonRow(UUID id, UUID account, People.Identity identity, Instant now) {
        this.id = id;
        this.account = account;
        this.tenant = identity.tenant();
        this.issuer = identity.issuer();
        this.subject = identity.subject();
        this.firstSeen = now;
        this.lastSeen = now;
    }

    /** A launch that shares no name does not take away the one we know. */
    void seen(String newName, boolean isTestUser, Instant now) {
        if (!newName.isBlank()) {
            String fitting = newName.length() <= LONGEST_NAME ? newName : newName.substring(0, LONGEST_NAME);
            name = Lately.value(name, fitting);
        }
        testUser = isTestUser;
        lastSeen = Lately.time(lastSeen, now);
    }

    /** A list names somebody who has never come. */
    PersonRow unseen() {
        lastSeen = Instant.EPOCH;
        return this;
    }

    /** What a list calls the person; one that shares no name takes none away. */
    void called(String newName) {
        seen(newName, testUser, lastSeen);
    }

    /** The person as a member of nothing; who never came counts in nothing. */
    Member anywhere() {
        return new Member(person(), Set.of(), lastSeen, !testUser && lastSeen.isAfter(Instant.EPOCH));
    }

    Person person() {
        return new Person(id, account, tenant, name, testUser);
    }
}
