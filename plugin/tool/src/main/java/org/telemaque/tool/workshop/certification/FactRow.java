package org.telemaque.tool.workshop.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "certification_fact")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class FactRow {

    @Id
    UUID id;

    String tenant;
    UUID person;
    String fact;

    @Column(name = "since")
    Instant since;

    protected FactRow() {}

    FactRow(UUID id, String tenant, UUID person, Fact fact, Instant since) {
        this.id = id;
        this.tenant = tenant;
        this.person = person;
        this.fact = fact.word();
        this.since = since;
    }
}
