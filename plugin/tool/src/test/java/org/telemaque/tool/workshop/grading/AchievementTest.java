package org.telemaque.tool.workshop.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    void aCourseGivesThePercentThatIsDone() {
        Happening what = what("course/fondations");
        assertThat(Achievement.of(new LearningEvent.CourseProgressed(what, 40)))
                .contains(new Achievement("course/fondations", 40, false));
        assertThat(Achievement.of(new LearningEvent.CourseFinished(what, Duration.ZERO)))
                .contains(new Achievement("course/fondations", 100, true));
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
        GradeRow row = new GradeRow(LEARNER, "quiz/entree");
        Achievement half = new Achievement("quiz/entree", 50, true);
        assertThat(row.isBetteredBy(new Achievement("quiz/entree", 0, true))).isTrue();
        Instant first = row.say(half, NOW);
        assertThat(row.isBetteredBy(half)).isFalse();
        assertThat(row.isBetteredBy(new Achievement("quiz/entree", 49, true))).isFalse();
        Achievement more = new Achievement("quiz/entree", 51, true);
        assertThat(row.isBetteredBy(more)).isTrue();
        assertThat(row.say(more, NOW)).isAfterOrEqualTo(first.plusSeconds(1));
    }

    @Test
    void completionIsSaidThoughThePercentStays() {
        GradeRow row = new GradeRow(LEARNER, "course/fondations");
        row.say(new Achievement("course/fondations", 100, false), NOW);
        assertThat(row.isBetteredBy(new Achievement("course/fondations", 100, true)))
                .isTrue();
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
