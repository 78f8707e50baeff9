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
            return quiz(event, quiz.outcome());
        }
        if (event instanceof LearningEvent.PathAttested path) {
            return Optional.of(new Achievement(activity(event), percent(path.done(), path.total()), true));
        }
        if (event instanceof LearningEvent.MilestoneReached milestone) {
            int percent = percent(milestone.done(), milestone.total());
            return Optional.of(new Achievement(milestone.path().key(), percent, false));
        }
        if (event instanceof LearningEvent.CourseProgressed course) {
            return Optional.of(new Achievement(activity(event), course.percent(), false));
        }
        return isWhole(event) ? Optional.of(new Achievement(activity(event), WHOLE, true)) : Optional.empty();
    }

    /** What learners mark themselves weighs nothing; where they mark all of it, it is done once it is answered. */
    private static Optional<Achievement> quiz(LearningEvent event, LearningEvent.Outcome outcome) {
        LearningEvent.Share marked = outcome.marked();
        int percent = marked.answered() == 0 ? WHOLE : percent(marked.right(), marked.answered());
        return outcome.answered() == 0
                ? Optional.empty()
                : Optional.of(new Achievement(activity(event), percent, true));
    }

    /** A scenario has no right and wrong: it is done when its debrief was read. */
    private static boolean isWhole(LearningEvent event) {
        return event instanceof LearningEvent.LessonRead
                || event instanceof LearningEvent.DebriefSeen
                || event instanceof LearningEvent.CourseFinished;
    }

    private static int percent(int part, int all) {
        return Math.round((float) WHOLE * part / all);
    }

    private static String activity(LearningEvent event) {
        return event.what().activity().key();
    }
}
