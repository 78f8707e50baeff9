package org.telemaque.tool.workshop.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the line item of one link was told of one grade. */
@Entity
@Table(name = "grading_said")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class SaidRow {
    @Id
    UUID id;

    String tenant;
    UUID grade;
    UUID link;

    /** The time of the last score that was put on its way there. */
    @Column(name = "said_at")
    Instant saidAt;

    protected SaidRow() {}

    SaidRow(UUID id, GradeRow grade, UUID link) {
        this.id = id;
        this.tenant = grade.tenant;
        this.grade = grade.id;
        this.link = link;
        this.saidAt = Instant.EPOCH;
    }

    /** Takes note of the state of the grade; false when it was told before. */
    boolean tell(GradeRow state) {
        boolean news = saidAt.isBefore(state.saidAt);
        if (news) {
            saidAt = state.saidAt;
        }
        return news;
    }
}
