package org.telemaque.tool.workshop.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telemaque.tool.foundation.event.Learner;

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

    /** Empty while it is in force, its own id afterwards: so that a path is in force once for a person. */
    String ended;

    /** The names of milestones already told, one a line; a path has at most some twenty. */
    String told;

    /** What an assignment begins with: its own name, the name of its records, and when. */
    record Beginning(UUID id, UUID registration, Instant at) {}

    protected AssignmentRow() {}

    AssignmentRow(Order order, Learner learner, String version, Beginning beginning) {
        this.id = beginning.id();
        this.tenant = learner.tenant();
        this.person = learner.person();
        this.cohort = learner.cohort();
        this.registration = beginning.registration();
        this.path = order.path();
        this.version = version;
        this.due = order.due();
        this.assignedBy = order.by();
        this.assignedAt = beginning.at();
        this.ended = "";
        this.told = "";
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        ended = id.toString();
    }

    void attest(Instant now) {
        attestedAt = now;
    }

    /** What the attestation stood on was taken back. */
    void unattest() {
        attestedAt = null;
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

    void untell(String milestone) {
        told = told.lines()
                .filter(name -> !name.equals(milestone))
                .map(name -> name + "\n")
                .collect(Collectors.joining());
    }
}
