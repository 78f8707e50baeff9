package org.telemaque.courseware.course;

import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;

/** One part of a course that is done in one sitting: a lesson of its own, or a quiz or scenario of the pack. */
public sealed interface Unit permits Lesson, Unit.QuizUnit, Unit.ScenarioUnit {

    /** Its slug, for ever. */
    String slug();

    /** Its name within the course: {@code lesson/x}, {@code quiz/x} or {@code scenario/x}. */
    String key();

    /** Its title. */
    Phrase title(Language language);

    /** A quiz that belongs to the course's way. */
    record QuizUnit(Quiz quiz) implements Unit {
        @Override
        public String slug() {
            return quiz.slug();
        }

        @Override
        public String key() {
            return "quiz/" + slug();
        }

        @Override
        public Phrase title(Language language) {
            return quiz.texts().title(language);
        }
    }

    /** A scenario that belongs to the course's way. */
    record ScenarioUnit(Scenario scenario) implements Unit {
        @Override
        public String slug() {
            return scenario.slug();
        }

        @Override
        public String key() {
            return "scenario/" + slug();
        }

        @Override
        public Phrase title(Language language) {
            return scenario.texts().title(language);
        }
    }
}
