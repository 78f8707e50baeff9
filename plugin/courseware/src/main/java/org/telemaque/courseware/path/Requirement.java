package org.telemaque.courseware.path;

import java.util.List;

/** What must have happened for a milestone to be done. */
public sealed interface Requirement {

    /** All these lessons were read; each as {@code course/lesson}. */
    record LessonsRead(List<String> lessons) implements Requirement {

        /** Keeps its own copy. */
        public LessonsRead {
            lessons = List.copyOf(lessons);
        }
    }

    /** This quiz was finished once, whatever its result. */
    record QuizFinished(String quiz) implements Requirement {}

    /** This quiz was passed once. */
    record QuizPassed(String quiz) implements Requirement {}

    /** This scenario was played to an ending and its debrief was seen. */
    record ScenarioDebriefed(String scenario) implements Requirement {}
}
