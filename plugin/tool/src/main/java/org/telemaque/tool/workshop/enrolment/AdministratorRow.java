package org.telemaque.tool.workshop.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Entity
@Table(name = "enrolment_administrator")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class AdministratorRow {
    @Id
    UUID id;

    String name;
    String tenant;
    String platforms;

    @Column(name = "invited_at")
    Instant invitedAt;

    boolean withdrawn;

    protected AdministratorRow() {}

    AdministratorRow(Administrator administrator, Instant now) {
        this.id = administrator.id();
        this.name = administrator.name();
        this.tenant = administrator.tenant();
        this.platforms =
                administrator.platforms().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        this.invitedAt = now;
    }

    void withdraw() {
        withdrawn = true;
    }

    Administrator administrator() {
        return new Administrator(
                id,
                name,
                tenant,
                Stream.of(platforms.split(",", -1)).map(UUID::fromString).collect(Collectors.toUnmodifiableSet()),
                withdrawn);
    }
}
