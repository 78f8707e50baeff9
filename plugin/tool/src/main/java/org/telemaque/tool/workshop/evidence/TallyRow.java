package org.telemaque.tool.workshop.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many answered a survey in a course. */
@Entity
@Table(name = "evidence_tally")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class TallyRow {

    @Id
    UUID id;

    String tenant;
    String cohort;
    String form;
    int filled;

    protected TallyRow() {}

    TallyRow(UUID id, String tenant, String cohort, String form) {
        this.id = id;
        this.tenant = tenant;
        this.cohort = cohort;
        this.form = form;
    }

    /** Into which batch the answers go that are being handed in. */
    int batch() {
        return filled / Figures.STEP;
    }

    /** A stored row changes by its own methods only: the persistence provider sees no write from outside. */
    void count() {
        filled++;
    }
}
