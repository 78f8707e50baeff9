package org.telemaque.tool.workshop.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing done in an attempt: an answer, a decision, or a return to an earlier decision. Steps are only added. */
@Entity
@Table(name = "learning_step")
@SuppressWarnings("NullAway.Init") // filled by whoever takes the step or by the persistence provider
class StepRow {

    @Id
    UUID id;

    String tenant;
    UUID attempt;
    int turn;

    @Column(name = "form_key")
    UUID formKey;

    @Enumerated(EnumType.STRING)
    Kind kind;

    /** The question or the scene. */
    String subject;

    /** The canonical response, the choice, or how many decisions stay. */
    String given;

    /** Own words, which never leave the tool; empty for anything else. */
    String words;

    boolean correct;
    long numerator;
    long denominator;
    int confidence;

    @Column(name = "taken_at")
    Instant takenAt;

    /** What kind of step it is. */
    enum Kind {
        ANSWER,
        DECISION,
        RETURN
    }

    protected StepRow() {}

    StepRow(UUID id, Kind kind, String subject, String given) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.given = given;
        this.words = "";
        this.denominator = 1;
    }
}
