package org.telemaque.tool.workshop.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The last word on one milestone of one person; the words before it are in the journal. */
@Entity
@Table(name = "certification_verdict")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class VerdictRow {

    @Id
    UUID id;

    String tenant;
    UUID person;
    String path;
    String milestone;
    String state;

    @Column(name = "said_by")
    UUID by;

    @Column(name = "said_at")
    Instant at;

    String reason;
    int edition;

    protected VerdictRow() {}

    VerdictRow(UUID id, AssignmentRow assignment, String milestone) {
        this.id = id;
        this.tenant = assignment.tenant;
        this.person = assignment.person;
        this.path = assignment.path;
        this.milestone = milestone;
        say(Verdict.NONE);
    }

    /** A stored row changes by its own methods only: the persistence provider sees no write from outside. */
    final void say(Verdict verdict) {
        state = verdict.state().name();
        by = verdict.by();
        at = verdict.at();
        reason = verdict.reason();
        edition = verdict.edition();
    }

    Verdict verdict() {
        return new Verdict(Verdict.State.valueOf(state), by, at, reason, edition);
    }
}
