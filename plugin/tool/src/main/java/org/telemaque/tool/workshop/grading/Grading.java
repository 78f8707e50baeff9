package org.telemaque.tool.workshop.grading;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;

/** Listens to learning, keeps the best, and has it told inside the same transaction. */
@ApplicationScoped
public class Grading {
    private final Grades grades;
    private final Telling telling;
    private final Clock clock;

    @Inject
    Grading(Grades grades, Telling telling, Clock clock) {
        this.grades = grades;
        this.telling = telling;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Grading() {
        this(null, null, null); // the container's proxy never uses it
    }

    void hear(@Observes @Priority(1100) LearningEvent event) {
        if (!event.what().learner().counted()) {
            return;
        }
        if (event instanceof LearningEvent.UnitOpened || event instanceof LearningEvent.CourseOpened) {
            opened(event.what());
        } else {
            Achievement.of(event).ifPresent(achievement -> reached(event.what(), achievement));
        }
    }

    /** A link that is new to an old grade is told of it now. */
    private void opened(Happening what) {
        GradeRow grade = grades.hold(what.learner(), what.activity().key());
        grade.opened(what.at());
        telling.tell(what.learner(), grade);
    }

    private void reached(Happening what, Achievement achievement) {
        Learner learner = what.learner();
        GradeRow grade = grades.hold(learner, achievement.activity());
        grade.reached(achievement, what.at(), clock.instant());
        telling.tell(learner, grade);
    }
}
