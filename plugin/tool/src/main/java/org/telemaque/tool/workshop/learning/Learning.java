package org.telemaque.tool.workshop.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.foundation.event.Learner;

/** One person's attempts: open, answer, decide, resume, finish; every call is one transaction with its events. */
@ApplicationScoped
public class Learning {

    private final Courses courses;
    private final Quizzes quizzes;
    private final Stories stories;

    @Inject
    Learning(Courses courses, Quizzes quizzes, Stories stories) {
        this.courses = courses;
        this.quizzes = quizzes;
        this.stories = stories;
    }

    @SuppressWarnings("NullAway")
    Learning() {
        this(null, null, null); // the container's proxy never uses it
    }

    /**
     * That somebody tried something, and nothing of what was answered or decided.
     *
     * @param number 1 for the first time
     * @param begun when it began
     * @param ended when it ended; the epoch while it goes on
     */
    public record Tried(int number, Instant begun, Instant ended) {
        /** Whether it has ended. */
        public boolean isEnded() {
            return ended.isAfter(Instant.EPOCH);
        }
    }

    /** The learner's attempts at an activity, the latest first; nothing is begun by looking. */
    public List<Tried> tried(Learner learner, String activity) {
        return courses.tried(learner, activity);
    }

    /** Opens or resumes a course; nothing when there is no such course. */
    public Optional<CourseWay> course(Learner learner, String slug) {
        return again(() -> courses.course(learner, slug));
    }

    /** Opens or resumes a lesson, and its course with it; nothing when there is no such lesson. */
    public Optional<LessonVisit> lesson(Learner learner, String course, String lesson) {
        return again(() -> courses.lesson(learner, course, lesson));
    }

    /** A lesson was read to its end; reading it again changes nothing. */
    public Optional<LessonVisit> read(Learner learner, String course, String lesson) {
        return again(() -> courses.read(learner, course, lesson));
    }

    /** Looks at a quiz without beginning it; nothing when there is no such quiz. */
    public Optional<QuizVisit> quiz(Learner learner, String slug) {
        return again(() -> quizzes.quiz(learner, slug));
    }

    /** Resumes the running attempt at a quiz, or begins a fresh one with a draw of its own. */
    public Optional<QuizVisit.Begun> beginQuiz(Learner learner, String slug) {
        return again(() -> quizzes.begin(learner, slug));
    }

    /** Answers a question of a lesson or a quiz; the same form sent again gives the first answer back. */
    public Answering answer(Learner learner, Answering.Reply reply) {
        return again(() -> quizzes.answer(learner, reply));
    }

    /** Keeps words still being written, at most {@code ResponseForm.LONGEST_TEXT} characters of them. */
    public void draft(Learner learner, UUID attempt, String question, String text) {
        again(() -> {
            quizzes.draft(learner, attempt, question, text);
            return true;
        });
    }

    /** Looks at a scenario without beginning it; nothing when there is no such scenario. */
    public Optional<ScenarioVisit> scenario(Learner learner, String slug) {
        return again(() -> stories.scenario(learner, slug));
    }

    /** What these people, of whom the learner may be one, did in a scenario; nothing of fewer than five is told. */
    public ScenarioVisit.Group group(Learner learner, String slug, Set<UUID> people) {
        return again(() -> stories.group(learner, slug, people));
    }

    /** Resumes the running attempt at a scenario, or begins a fresh one. */
    public Optional<ScenarioVisit.Begun> beginScenario(Learner learner, String slug) {
        return again(() -> stories.begin(learner, slug));
    }

    /** Takes a decision; the same form sent again changes nothing. */
    public Deciding decide(Learner learner, Deciding.Pick pick) {
        return again(() -> stories.decide(learner, pick));
    }

    /** Goes back to a decision; an ended attempt is kept and a new one goes on from there. */
    public Deciding back(Learner learner, Deciding.Return wish) {
        return again(() -> stories.back(learner, wish));
    }

    /** The debrief of an ended attempt was read to its end; nothing when there is no such ended attempt. */
    public Optional<ScenarioVisit.Begun> debriefed(Learner learner, UUID attempt) {
        return again(() -> stories.debriefed(learner, attempt));
    }

    /** Two devices that begin the same thing at once clash on its number; the second then finds what the first made. */
    private static <T> T again(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException clash) {
            return work.get();
        }
    }
}
