package org.telemaque.tool.workshop.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One answer of nobody in particular. */
@Entity
@Table(name = "evidence_answer")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class AnswerRow {

    @Id
    UUID id;

    String tenant;
    String cohort;
    String form;
    String question;
    String said;
    int batch;

    protected AnswerRow() {}

    AnswerRow(UUID id, TallyRow tally, String question, String said) {
        this.id = id;
        this.tenant = tally.tenant;
        this.cohort = tally.cohort;
        this.form = tally.form;
        this.question = question;
        this.said = said;
        this.batch = tally.batch();
    }
}
