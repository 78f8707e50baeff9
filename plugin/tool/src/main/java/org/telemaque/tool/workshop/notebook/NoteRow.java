package org.telemaque.tool.workshop.notebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;

/** What one person wrote about one lesson. */
@Entity
@Table(name = "notebook_note")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class NoteRow {

    @Id
    UUID id;

    String tenant;
    UUID person;
    String lesson;
    String words;

    @Column(name = "kept_at")
    Instant keptAt;

    protected NoteRow() {}

    NoteRow(UUID id, Learner writer, String lesson) {
        this.id = id;
        this.tenant = writer.tenant();
        this.person = writer.person();
        this.lesson = lesson;
    }

    /** A stored row changes by its own methods only: the persistence provider sees no write from outside. */
    NoteRow says(String text, Instant at) {
        words = text;
        keptAt = at;
        return this;
    }

    Note note() {
        return new Note(lesson, words, keptAt);
    }
}
