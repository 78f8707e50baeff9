package org.telemaque.tool.workshop.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.lti.ags.Score;
import org.telemaque.tool.foundation.event.Learner;

/** What was last said of one person's work on one activity in one cohort. */
@Entity
@Table(name = "grading_grade")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class GradeRow {
    private static final int NOTHING_SAID = -1;

    @Id
    UUID id;

    String tenant;
    UUID person;
    String cohort;
    String activity;
    int percent;
    boolean completed;

    /** The epoch when nobody saw the beginning. */
    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "said_at")
    Instant saidAt;

    protected GradeRow() {}

    GradeRow(Learner learner, String activity) {
        this.id = key(learner, activity);
        this.tenant = learner.tenant();
        this.person = learner.person();
        this.cohort = learner.cohort();
        this.activity = activity;
        this.percent = NOTHING_SAID;
        this.startedAt = Instant.EPOCH;
        this.saidAt = Instant.EPOCH;
    }

    static UUID key(Learner learner, String activity) {
        String names = String.join("\n", learner.tenant(), learner.person().toString(), learner.cohort(), activity);
        return UUID.nameUUIDFromBytes(names.getBytes(UTF_8));
    }

    void opened(Instant at) {
        startedAt = at;
    }

    /** Whether this is more than what was said: the best of all attempts stands. */
    boolean isBetteredBy(Achievement achievement) {
        return achievement.percent() > percent
                || (achievement.percent() == percent && achievement.completed() && !completed);
    }

    /** Keeps what is said now; answers at what time, later than the last. */
    Instant say(Achievement achievement, Instant now) {
        percent = achievement.percent();
        completed = achievement.completed();
        saidAt = Score.timeAfter(saidAt, now);
        return saidAt;
    }

    /** Whether somebody saw the beginning. */
    boolean hasBeginning() {
        return startedAt.isAfter(Instant.EPOCH);
    }
}
