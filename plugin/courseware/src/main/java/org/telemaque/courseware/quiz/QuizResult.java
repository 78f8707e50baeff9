package org.telemaque.courseware.quiz;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.telemaque.courseware.quiz.Quiz.Pass;

/** What an attempt shows: the share right, how well confidence matched it, and what to read next. */
public record QuizResult(Tally tally, Judgement judgement, List<Band> bands, List<String> readNext) {

    /** Whether the attempt passed. */
    public enum Judgement {
        /** It did. */
        PASSED,
        /** It did not. */
        FAILED,
        /** The quiz informs only. */
        NOT_JUDGED
    }

    /** So many right among so many answered. */
    public record Tally(int answered, int right) {

        /** The exact share right. */
        public Fraction share() {
            return Fraction.of(right, answered);
        }
    }

    /** The answers given with one confidence. */
    public record Band(Confidence confidence, Tally tally) {}

    /** Keeps its own copies. */
    public QuizResult {
        bands = List.copyOf(bands);
        readNext = List.copyOf(readNext);
    }

    /** The result of these answers to this quiz. */
    public static QuizResult of(Quiz quiz, List<Answer> answers) {
        Tally tally = tally(answers, answer -> true);
        return new QuizResult(tally, judge(quiz.rules().pass(), tally), bands(answers), lessons(answers));
    }

    /** How many were answered. */
    public int answered() {
        return tally.answered();
    }

    /** How many were right. */
    public int right() {
        return tally.right();
    }

    /** The exact share right. */
    public Fraction share() {
        return tally.share();
    }

    private static Judgement judge(Pass pass, Tally tally) {
        if (pass instanceof Pass.At at) {
            boolean passed = tally.answered() >= at.answered() && tally.share().reaches(at.percent());
            return passed ? Judgement.PASSED : Judgement.FAILED;
        }
        return Judgement.NOT_JUDGED;
    }

    private static List<Band> bands(List<Answer> answers) {
        return Arrays.stream(Confidence.values())
                .filter(confidence -> confidence != Confidence.NOT_ASKED)
                .map(confidence -> new Band(confidence, tally(answers, answer -> answer.confidence() == confidence)))
                .toList();
    }

    private static Tally tally(List<Answer> answers, Predicate<Answer> counted) {
        List<Answer> those = answers.stream().filter(counted).toList();
        long right = those.stream().filter(answer -> answer.mark().correct()).count();
        return new Tally(those.size(), Math.toIntExact(right));
    }

    /** Lessons of what was wrong, what was certain and wrong first, each once. */
    private static List<String> lessons(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> !answer.mark().correct())
                .sorted(Comparator.comparing(Answer::certainAndWrong).reversed())
                .map(answer -> answer.question().lesson())
                .filter(lesson -> !lesson.isEmpty())
                .distinct()
                .toList();
    }
}
