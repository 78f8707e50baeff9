package org.telemaque.tool.workshop.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "certification_assignment")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class AssignmentRow {

    @Id
    UUID id;

    String tenant;
    UUID person;
    String cohort;
    UUID registration;
    String path;
    String version;
    LocalDate due;

    @Column(name = "assigned_by")
    UUID assignedBy;

    @Column(name = "assigned_at")
    Instant assignedAt;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @Column(name = "attested_at")
    @Nullable
    Instant attestedAt;

    /** The names of milestones already told, one a line; a path has at most some twenty. */
    String told;

    protected AssignmentRow() {}

    // Changes are made in here: the persistence provider sees no field that another class writes.

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void attest(Instant now) {
        attestedAt = now;
    }

    boolean active() {
        return withdrawnAt == null;
    }

    boolean hasTold(String milestone) {
        return told.lines().anyMatch(milestone::equals);
    }

    void tell(String milestone) {
        told = told + milestone + "\n";
    }
}
