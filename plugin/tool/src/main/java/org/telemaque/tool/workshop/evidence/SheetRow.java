package org.telemaque.tool.workshop.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person fills in, for oneself or for somebody else. */
@Entity
@Table(name = "evidence_sheet")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class SheetRow {

    @Id
    UUID id;

    String tenant;

    /** Nobody once the writer was erased. */
    @Nullable
    UUID writer;

    UUID subject;
    String cohort;
    String form;
    String release;
    String answers;
    boolean accepted;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "handed_at")
    @Nullable
    Instant handedAt;

    String ended;

    protected SheetRow() {}

    SheetRow(UUID id, Sheets.Place place, String release, Instant now) {
        this.id = id;
        this.tenant = place.tenant();
        this.writer = place.writer();
        this.subject = place.subject();
        this.cohort = place.cohort();
        this.form = place.form();
        this.release = release;
        this.answers = Answers.NONE.text();
        this.begunAt = now;
        this.ended = "";
    }

    /** A stored row changes by its own methods only: the persistence provider sees no write from outside. */
    void write(Answers written) {
        answers = written.text();
    }

    /** Hands a survey in: it stays the only one, and what was answered is no longer here. */
    void handIn(Instant now) {
        handedAt = now;
        answers = Answers.NONE.text();
    }

    /** Hands an observation in: another one may begin. */
    void handIn(Instant now, boolean enough) {
        handedAt = now;
        accepted = enough;
        ended = id.toString();
    }

    boolean handedIn() {
        return handedAt != null;
    }

    UUID observer() {
        return Objects.requireNonNullElse(writer, Observation.NOBODY);
    }

    Answers written() {
        return Answers.read(answers);
    }
}
