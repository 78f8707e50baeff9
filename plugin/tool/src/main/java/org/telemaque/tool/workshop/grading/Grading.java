package org.telemaque.tool.workshop.grading;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import org.telemaque.lti.ags.ActivityProgress;
import org.telemaque.lti.ags.GradingProgress;
import org.telemaque.lti.ags.Score;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.platform.ResourceLinks;
import org.telemaque.tool.workshop.people.People;

/** Listens to learning, and puts what a gradebook should know into the outbox inside the same transaction. */
@ApplicationScoped
public class Grading {
    private final ResourceLinks links;
    private final People people;
    private final Grades grades;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Grading(ResourceLinks links, People people, Grades grades, Outbox outbox, Clock clock) {
        this.links = links;
        this.people = people;
        this.grades = grades;
        this.outbox = outbox;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Grading() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    void hear(@Observes @Priority(1100) LearningEvent event) {
        Learner learner = event.what().learner();
        if (!learner.counted() || learner.cohort().isEmpty()) {
            return;
        }
        if (event instanceof LearningEvent.UnitOpened || event instanceof LearningEvent.CourseOpened) {
            opened(event.what());
        } else {
            Achievement.of(event).ifPresent(achievement -> reached(event.what(), achievement));
        }
    }

    private void opened(Happening what) {
        if (isGraded(what.learner(), what.activity().key())) {
            grades.hold(what.learner(), what.activity().key()).opened(what.at());
        }
    }

    private void reached(Happening what, Achievement achievement) {
        if (!isGraded(what.learner(), achievement.activity())) {
            return;
        }
        GradeRow row = grades.hold(what.learner(), achievement.activity());
        if (row.isBetteredBy(achievement)) {
            people.subject(what.learner().tenant(), what.learner().person())
                    .map(subject -> score(subject, what, row, achievement))
                    .ifPresent(score -> put(what, new Letter(row.cohort, row.activity, score)));
        }
    }

    private boolean isGraded(Learner learner, String activity) {
        return !links.offers(learner.tenant(), learner.cohort(), activity).isEmpty();
    }

    private Score score(String subject, Happening what, GradeRow row, Achievement achievement) {
        Score score = Score.of(
                        subject,
                        row.say(achievement, clock.instant()),
                        achievement.completed() ? ActivityProgress.COMPLETED : ActivityProgress.IN_PROGRESS,
                        GradingProgress.FULLY_GRADED)
                .points(BigDecimal.valueOf(achievement.percent()), BigDecimal.valueOf(Achievement.WHOLE));
        Score begun = row.hasBeginning() ? score.startedAt(row.startedAt) : score;
        return achievement.completed() ? begun.submittedAt(what.at()) : begun;
    }

    private void put(Happening what, Letter letter) {
        Learner learner = what.learner();
        outbox.put(new Parcel(
                what.id(),
                learner.tenant(),
                GradebookFleet.target(learner.platform()),
                learner.account().toString(),
                letter.text()));
    }
}
