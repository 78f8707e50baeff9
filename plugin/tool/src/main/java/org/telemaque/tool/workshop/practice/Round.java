package org.telemaque.tool.workshop.practice;

import java.time.LocalDate;
import java.util.List;
import org.telemaque.courseware.quiz.Question;

/**
 * What a learner should see again.
 *
 * @param due the statements that are due, what waits longest first
 * @param done how many came back and were answered today
 * @param later how many come back on a later day
 * @param next the first of those days; without any, today
 */
public record Round(List<Question> due, int done, int later, LocalDate next) {
    /** Keeps its own copy. */
    public Round {
        due = List.copyOf(due);
    }
}
