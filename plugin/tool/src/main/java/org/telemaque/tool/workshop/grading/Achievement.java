package org.telemaque.tool.workshop.grading;

import java.util.Optional;
import org.telemaque.tool.foundation.event.LearningEvent;

/**
 * What an event is worth in a gradebook.
 *
 * @param activity key of what was worked on
 * @param percent 0 to 100
 * @param completed whether there is nothing left to do
 */
record Achievement(String activity, int percent, boolean completed) {
    static final int WHOLE = 100;

    /** The worth of an event; none for what no gradebook needs to know. */
    static Optional<Achievement> of(LearningEvent event) {
        if (event instanceof LearningEvent.QuizFinished quiz) {
            return share(event, quiz.outcome().right(), quiz.outcome().answered());
        }
        if (event instanceof LearningEvent.PathAttested path) {
            return share(event, path.done(), path.total());
        }
        if (event instanceof LearningEvent.CourseProgressed course) {
            return Optional.of(new Achievement(activity(event), course.percent(), false));
        }
        return isWhole(event) ? Optional.of(new Achievement(activity(event), WHOLE, true)) : Optional.empty();
    }

    /** A scenario has no right and wrong: it is done when its debrief was read. */
    private static boolean isWhole(LearningEvent event) {
        return event instanceof LearningEvent.LessonRead
                || event instanceof LearningEvent.DebriefSeen
                || event instanceof LearningEvent.CourseFinished;
    }

    private static Optional<Achievement> share(LearningEvent event, int part, int all) {
        return all <= 0
                ? Optional.empty()
                : Optional.of(new Achievement(activity(event), Math.round((float) WHOLE * part / all), true));
    }

    private static String activity(LearningEvent event) {
        return event.what().activity().key();
    }
}
