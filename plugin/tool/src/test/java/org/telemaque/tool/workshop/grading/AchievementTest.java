package org.telemaque.tool.workshop.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;

class AchievementTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Learner LEARNER =
            new Learner(UUID.randomUUID(), UUID.randomUUID(), "acme", UUID.randomUUID(), "course-1", "fr", true);

    @Test
    void aQuizGivesItsShareInPercent() {
        assertThat(Achievement.of(quiz(7, 12))).contains(new Achievement("quiz/entree", 58, true));
        assertThat(Achievement.of(quiz(0, 12))).contains(new Achievement("quiz/entree", 0, true));
        assertThat(Achievement.of(quiz(12, 12))).contains(new Achievement("quiz/entree", 100, true));
    }

    @Test
    void aQuizWithoutAnswersGivesNothing() {
        assertThat(Achievement.of(quiz(0, 0))).isEmpty();
    }

    @Test
    void aScenarioGivesTheWholeOnceItsDebriefWasRead() {
        Happening what = what("scenario/trois-annulations");
        assertThat(Achievement.of(new LearningEvent.ScenarioEnded(what, "calme", Map.of(), Duration.ZERO)))
                .isEmpty();
        assertThat(Achievement.of(new LearningEvent.DebriefSeen(what, "calme")))
                .contains(new Achievement("scenario/trois-annulations", 100, true));
    }

    @Test
    void aCourseGivesThePercentThatIsDoneAPathItsShareOfMilestones() {
        Happening what = what("course/fondations");
        assertThat(Achievement.of(new LearningEvent.CourseProgressed(what, 40)))
                .contains(new Achievement("course/fondations", 40, false));
        assertThat(Achievement.of(new LearningEvent.CourseFinished(what, Duration.ZERO)))
                .contains(new Achievement("course/fondations", 100, true));
        ActivityRef path = new ActivityRef("mentor", "path/mentor-socle", "1.0.0");
        Happening milestone = what("path/mentor-socle/milestone/bases");
        assertThat(Achievement.of(new LearningEvent.MilestoneReached(milestone, path, 1, 4)))
                .contains(new Achievement("path/mentor-socle", 25, false));
    }

    @Test
    void aLessonIsDoneWhenItWasReadAndAPathGivesItsShare() {
        assertThat(Achievement.of(
                        new LearningEvent.LessonRead(what("course/fondations/lesson/un"), List.of(), Duration.ZERO)))
                .contains(new Achievement("course/fondations/lesson/un", 100, true));
        assertThat(Achievement.of(new LearningEvent.PathAttested(what("path/mentor-socle"), 4, 5)))
                .contains(new Achievement("path/mentor-socle", 80, true));
    }

    @Test
    void onlyABetterResultIsSaidAgain() {
        GradeRow grade = grade();
        SaidRow link = new SaidRow(UUID.randomUUID(), grade, UUID.randomUUID());
        assertThat(grade.isGrade()).isFalse();
        reach(grade, 50, true);
        assertThat(link.tell(grade)).isTrue();
        Instant first = grade.saidAt;
        reach(grade, 50, true);
        reach(grade, 49, true);
        assertThat(link.tell(grade)).isFalse();
        reach(grade, 51, true);
        assertThat(link.tell(grade)).isTrue();
        assertThat(grade.saidAt).isAfterOrEqualTo(first.plusSeconds(1));
    }

    @Test
    void nothingRightIsAGradeToo() {
        GradeRow grade = grade();
        reach(grade, 0, true);
        assertThat(grade.isGrade()).isTrue();
        assertThat(grade.score("1001").json().toString()).contains("\"scoreGiven\":0,");
    }

    @Test
    void completionIsSaidThoughThePercentStaysAndStaysSaid() {
        GradeRow grade = grade();
        reach(grade, 80, false);
        Instant first = grade.saidAt;
        reach(grade, 80, true);
        assertThat(grade.saidAt).isAfter(first);
        reach(grade, 90, false);
        assertThat(grade.completed).isTrue();
        assertThat(grade.percent).isEqualTo(90);
    }

    @Test
    void theTimesAreThoseOfTheBestAttempt() {
        GradeRow grade = grade();
        grade.opened(NOW.minusSeconds(600));
        grade.reached(new Achievement("quiz/entree", 70, true), NOW.minusSeconds(60), NOW);
        grade.opened(NOW.plusSeconds(60));
        grade.reached(new Achievement("quiz/entree", 30, true), NOW.plusSeconds(300), NOW.plusSeconds(300));
        assertThat(grade.score("1001").json().toString())
                .isEqualTo("{\"userId\":\"1001\",\"timestamp\":\"2026-11-22T10:00:00.000Z\","
                        + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
                        + "\"scoreGiven\":70,\"scoreMaximum\":100,\"submission\":{"
                        + "\"startedAt\":\"2026-11-22T09:50:00.000Z\",\"submittedAt\":\"2026-11-22T09:59:00.000Z\"}}");
    }

    @Test
    void whatLearnersMarkThemselvesWeighsNothing() {
        assertThat(Achievement.of(ended(7, 10, new LearningEvent.Share(3, 6))))
                .contains(new Achievement("quiz/entree", 50, true));
        assertThat(Achievement.of(ended(1, 4, new LearningEvent.Share(0, 0))))
                .contains(new Achievement("quiz/entree", 100, true));
    }

    private static GradeRow grade() {
        return new GradeRow(UUID.randomUUID(), LEARNER, "quiz/entree");
    }

    private static void reach(GradeRow grade, int percent, boolean completed) {
        grade.reached(new Achievement("quiz/entree", percent, completed), NOW, NOW);
    }

    private static LearningEvent ended(int right, int answered, LearningEvent.Share marked) {
        var outcome = new LearningEvent.Outcome(right, answered, marked, false, false, Set.of(), Duration.ZERO);
        return new LearningEvent.QuizFinished(what("quiz/entree"), outcome, List.of());
    }

    private static LearningEvent quiz(int right, int answered) {
        var outcome = new LearningEvent.Outcome(right, answered, false, false, Duration.ZERO);
        return new LearningEvent.QuizFinished(what("quiz/entree"), outcome, List.of());
    }

    private static Happening what(String activity) {
        return new Happening(
                UUID.randomUUID(), LEARNER, NOW, UUID.randomUUID(), new ActivityRef("mentor", activity, "1.0.0"));
    }
}
