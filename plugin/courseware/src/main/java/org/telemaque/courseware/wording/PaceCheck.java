package org.telemaque.courseware.wording;

import java.util.List;
import java.util.stream.Stream;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.text.Language;

/** W32: the minutes that a lesson states are those that its words and questions take, give or take three. */
final class PaceCheck implements Check {

    /** Somebody who studies reads slower than somebody who leafs through. */
    private static final double WORDS_A_MINUTE = 120;

    private static final double FIGURE = 0.5;
    private static final int TOLERANCE = 3;

    @Override
    public void check(Draft draft, Findings findings) {
        for (Course course : draft.pack().contents().courses().values()) {
            for (Lesson lesson : course.lessons()) {
                long measured = measured(lesson);
                int stated = lesson.plan().minutes();
                if (Math.abs(stated - measured) > TOLERANCE) {
                    tell(draft.pages().lines().spot(Files.of(course, lesson)), stated, measured, findings);
                }
            }
        }
    }

    private static void tell(Spot spot, int stated, long measured, Findings findings) {
        findings.add(
                Rule.W32,
                spot,
                "Annoncée pour " + stated + " min, la leçon en demande " + measured + ".",
                "The lesson is said to take " + stated + " min and takes " + measured + ".");
    }

    /** In whole minutes: reading everything in the source language once, and thinking about each question. */
    static long measured(Lesson lesson) {
        List<Question> questions = Stream.concat(lesson.practice().tryIt().stream(), lesson.practice().check().stream())
                .toList();
        long words = lesson.body(Language.FRENCH).parts().values().stream()
                        .mapToLong(part -> words(part.html().markup().replaceAll("<[^>]*>", " ")))
                        .sum()
                + questions.stream().mapToLong(PaceCheck::words).sum();
        double thought = questions.stream().mapToDouble(PaceCheck::thought).sum();
        double looked = lesson.plan().figure().isEmpty() ? 0 : FIGURE;
        return Math.round(words / WORDS_A_MINUTE + thought + looked);
    }

    private static long words(String text) {
        return Words.list(text).size();
    }

    private static long words(Question question) {
        return question.texts().keys().stream()
                .flatMap(key -> question.texts().find(key, Language.FRENCH).stream())
                .mapToLong(phrase -> words(phrase.words()))
                .sum();
    }

    /** Minutes between having read a question and having answered it. */
    private static double thought(Question question) {
        if (question instanceof Question.MythQuestion) {
            return 0.25;
        } else if (question instanceof Question.ShortAnswer) {
            return 2;
        }
        boolean choice = question instanceof Question.SingleChoice || question instanceof Question.MultipleChoice;
        return choice ? 0.5 : 1;
    }
}
