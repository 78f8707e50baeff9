package org.telemaque.tool.workshop.learning;

import java.util.Optional;
import java.util.Set;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Unit;

/**
 * How far a learner has come in a course.
 *
 * @param finished keys of finished units: {@code lesson/x}, {@code quiz/y}, {@code scenario/z}
 */
public record CourseWay(Course course, Set<String> finished) {

    /** Keeps its own copy. */
    public CourseWay {
        finished = Set.copyOf(finished);
    }

    /** The first unit that is not finished. */
    public Optional<Unit> next() {
        return course.units().stream()
                .filter(unit -> !finished.contains(unit.key()))
                .findFirst();
    }

    /** Whole percent of the units, rounded down. */
    public int percent() {
        return 100 * finished.size() / course.units().size();
    }

    /** Whether every unit is finished. */
    public boolean complete() {
        return next().isEmpty();
    }
}
