package org.telemaque.tool.workshop.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody's place in a group. */
@Entity
@Table(name = "roster_place")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class PlaceRow {
    @Id
    UUID id;

    String tenant;
    UUID cohort;
    UUID team;
    UUID person;

    protected PlaceRow() {}

    PlaceRow(UUID id, GroupRow group, UUID person) {
        this.id = id;
        this.tenant = group.tenant;
        this.cohort = group.cohort;
        this.team = group.id;
        this.person = person;
    }
}
