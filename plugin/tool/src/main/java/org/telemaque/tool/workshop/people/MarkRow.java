package org.telemaque.tool.workshop.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that holds for a person until it is taken back. */
@Entity
@Table(name = "people_mark")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class MarkRow {
    /** What holds. */
    enum Kind {
        /** May read the records of the whole company. */
        READER,
        /** Has acknowledged a version of the notice on what is recorded. */
        NOTICE
    }

    @Id
    UUID id;

    String tenant;
    UUID person;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String version;

    @Column(name = "marked_at")
    Instant at;

    protected MarkRow() {}

    MarkRow(UUID id, Mark mark, Instant at) {
        this.id = id;
        this.tenant = mark.tenant();
        this.person = mark.person();
        this.kind = mark.kind();
        this.version = mark.version();
        this.at = at;
    }

    UUID person() {
        return person;
    }

    /** What holds for whom; the version is empty where there is none. */
    record Mark(String tenant, UUID person, Kind kind, String version) {}
}
