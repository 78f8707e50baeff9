package org.telemaque.tool.workshop.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.quiz.QuizResult;

/** A quiz as one learner finds it. */
public sealed interface QuizVisit {

    /** The quiz. */
    Quiz quiz();

    /** Nothing was begun yet. */
    record NotBegun(Quiz quiz) implements QuizVisit {}

    /**
     * The latest attempt.
     *
     * @param drawn the questions of this attempt, in the order asked
     * @param earlier results of earlier finished attempts, the first one first; none before this one is finished
     */
    record Begun(UUID attempt, Quiz quiz, List<Question> drawn, Work work, List<QuizResult> earlier)
            implements QuizVisit {

        /** Keeps its own copies. */
        public Begun {
            drawn = List.copyOf(drawn);
            earlier = List.copyOf(earlier);
        }

        /** The first question that is not answered. */
        public Optional<Question> next() {
            return drawn.stream()
                    .filter(question -> !work.given().containsKey(question.slug()))
                    .findFirst();
        }

        /** Whether every question is answered. */
        public boolean finished() {
            return next().isEmpty();
        }

        /** The result so far. */
        public QuizResult result() {
            return QuizResult.of(
                    quiz, work.given().values().stream().map(Work.Given::answer).toList());
        }

        /** The first finished attempt before this one. */
        public Optional<QuizResult> first() {
            return earlier.stream().findFirst();
        }

        /** The best finished attempt before this one. */
        public Optional<QuizResult> best() {
            return earlier.stream().max(Comparator.comparing(QuizResult::share));
        }
    }
}
