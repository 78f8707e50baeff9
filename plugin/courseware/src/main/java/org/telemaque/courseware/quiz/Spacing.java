package org.telemaque.courseware.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a statement comes back of which somebody was certain and wrong: after longer and longer times, as long as it is right.
 *
 * @param step which of the times comes next, from 0
 */
public record Spacing(int step) {

    /** The days between two times. */
    public static final List<Integer> DAYS = List.of(1, 3, 10, 30, 60);

    /** After an answer that was certain and wrong. */
    public static final Spacing FIRST = new Spacing(0);

    /** Refuses a step that there is not. */
    public Spacing {
        if (step < 0 || step >= DAYS.size()) {
            throw new IllegalArgumentException("There is no step " + step);
        }
    }

    /** The day on which it comes back, when it was last answered on this one. */
    public LocalDate due(LocalDate answered) {
        return answered.plusDays(DAYS.get(step));
    }

    /** What follows an answer: the next time, the first one again, or nothing, once it was right after the longest. */
    public Optional<Spacing> after(boolean right) {
        if (!right) {
            return Optional.of(FIRST);
        }
        return step + 1 < DAYS.size() ? Optional.of(new Spacing(step + 1)) : Optional.empty();
    }
}
