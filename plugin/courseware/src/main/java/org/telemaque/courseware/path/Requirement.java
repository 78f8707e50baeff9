package org.telemaque.courseware.path;

import java.util.List;
import java.util.stream.Stream;

/** What must have happened for a milestone to be done. */
public sealed interface Requirement {

    /** Whether people, not the software, say that it happened. */
    default boolean human() {
        return false;
    }

    /** The simple requirements that it is made of. */
    default Stream<Requirement> simple() {
        return Stream.of(this);
    }

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

    /** This path is held, or its learner was let off it. */
    record PathHeld(String path) implements Requirement {}

    /** All of these happened. */
    record AllOf(List<Requirement> parts) implements Requirement {

        /** Keeps its own copy. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Requirement> simple() {
            return parts.stream().flatMap(Requirement::simple);
        }
    }

    /** At least one of these happened. */
    record AnyOf(List<Requirement> parts) implements Requirement {

        /** Keeps its own copy. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Requirement> simple() {
            return parts.stream().flatMap(Requirement::simple);
        }
    }

    /**
     * A step of a real relationship was taken, and the people in it say so.
     *
     * @param step what was done, such as {@code charter} or {@code meeting}
     * @param times how often it was done up to now, 1 or more
     */
    record RelationshipStep(String step, int times) implements Requirement {

        @Override
        public boolean human() {
            return true;
        }
    }

    /** This piece of evidence was handed in and somebody has looked at it. */
    record EvidenceReviewed(String evidence) implements Requirement {

        @Override
        public boolean human() {
            return true;
        }
    }

    /** So many people answered this survey about the learner. */
    record SurveyAnswered(String survey, int answers) implements Requirement {

        @Override
        public boolean human() {
            return true;
        }
    }

    /** Somebody else filled in this checklist, and it was enough. */
    record Observed(String checklist) implements Requirement {

        @Override
        public boolean human() {
            return true;
        }
    }
}
