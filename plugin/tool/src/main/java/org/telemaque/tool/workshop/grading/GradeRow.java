package org.telemaque.tool.workshop.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.lti.ags.ActivityProgress;
import org.telemaque.lti.ags.GradingProgress;
import org.telemaque.lti.ags.Score;
import org.telemaque.tool.foundation.event.Learner;

/** The best of one person's work on one activity, wherever it hangs. */
@Entity
@Table(name = "grading_grade")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class GradeRow {
    private static final int NOTHING_REACHED = -1;

    @Id
    UUID id;

    String tenant;
    UUID person;
    String activity;
    int percent;
    boolean completed;

    /** When what goes on now began; the epoch when nobody saw it. */
    @Column(name = "started_at")
    Instant startedAt;

    /** When the best began; the epoch when nobody saw it. */
    @Column(name = "best_from")
    Instant bestFrom;

    /** When the best was reached. */
    @Column(name = "best_at")
    Instant bestAt;

    /** The time that scores of this state bear. */
    @Column(name = "said_at")
    Instant saidAt;

    protected GradeRow() {}

    GradeRow(UUID id, Learner learner, String activity) {
        this.id = id;
        this.tenant = learner.tenant();
        this.person = learner.person();
        this.activity = activity;
        this.percent = NOTHING_REACHED;
        this.startedAt = Instant.EPOCH;
        this.bestFrom = Instant.EPOCH;
        this.bestAt = Instant.EPOCH;
        this.saidAt = Instant.EPOCH;
    }

    void opened(Instant at) {
        startedAt = at;
    }

    /** Whether anything was reached yet. */
    boolean isGrade() {
        return percent > NOTHING_REACHED;
    }

    /** Keeps what was reached, if it is more than what was: the best of all attempts stands, and what is done stays done. */
    void reached(Achievement achievement, Instant at, Instant now) {
        boolean more = achievement.percent() > percent;
        if (more || (achievement.percent() == percent && achievement.completed() && !completed)) {
            percent = achievement.percent();
            completed |= achievement.completed();
            bestFrom = startedAt;
            bestAt = at;
            saidAt = Score.timeAfter(saidAt, now);
        }
    }

    /** What a gradebook is told of a person whom it knows by this name: the same bytes whenever it is said. */
    Score score(String subject) {
        Score score = Score.of(
                        subject,
                        saidAt,
                        completed ? ActivityProgress.COMPLETED : ActivityProgress.IN_PROGRESS,
                        GradingProgress.FULLY_GRADED)
                .points(BigDecimal.valueOf(percent), BigDecimal.valueOf(Achievement.WHOLE));
        Score begun = bestFrom.isAfter(Instant.EPOCH) ? score.startedAt(bestFrom) : score;
        return completed ? begun.submittedAt(bestAt) : begun;
    }
}
