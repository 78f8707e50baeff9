package org.telemaque.tool.workshop.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Words that somebody is still writing. */
@Entity
@Table(name = "learning_draft")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class DraftRow {

    @Id
    UUID id;

    String tenant;
    UUID attempt;
    String question;
    String words;

    @Column(name = "kept_at")
    Instant keptAt;

    protected DraftRow() {}

    DraftRow(UUID id, AttemptRow attempt, String question) {
        this.id = id;
        this.tenant = attempt.tenant;
        this.attempt = attempt.id;
        this.question = question;
    }

    /** A stored row changes by its own methods only: the persistence provider sees no write from outside. */
    void keep(String text, Instant at) {
        words = text;
        keptAt = at;
    }
}
