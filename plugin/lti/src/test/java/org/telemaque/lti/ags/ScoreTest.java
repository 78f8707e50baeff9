package org.telemaque.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void aScoreHasExactDecimalsAndATimeWithFractionsOfASecond() {
        Score score = Score.of("person-12", NINE, ActivityProgress.COMPLETED, GradingProgress.FULLY_GRADED)
                .points(new BigDecimal("0.1"), new BigDecimal("100.00"))
                .startedAt(NINE.minusSeconds(600))
                .submittedAt(NINE.minusMillis(1))
                .comment("Bien joué");

        assertThat(score.json().toString())
                .isEqualTo("{\"userId\":\"person-12\",\"timestamp\":\"2026-11-21T09:00:00.000Z\","
                        + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
                        + "\"scoreGiven\":0.1,\"scoreMaximum\":100.00,"
                        + "\"submission\":{\"startedAt\":\"2026-11-21T08:50:00.000Z\","
                        + "\"submittedAt\":\"2026-11-21T08:59:59.999Z\"},\"comment\":\"Bien joué\"}");
    }

    @Test
    void aClearedScoreHasNoPoints() {
        assertThat(Score.cleared("person-12", NINE).json().toString())
                .isEqualTo("{\"userId\":\"person-12\",\"timestamp\":\"2026-11-21T09:00:00.000Z\","
                        + "\"activityProgress\":\"Initialized\",\"gradingProgress\":\"NotReady\"}");
    }

    @Test
    void pointsMayExceedTheirMaximumButNotBeNegative() {
        Score score = Score.cleared("p", NINE);

        assertThat(score.points(BigDecimal.TEN, BigDecimal.ONE).json().getInt("scoreGiven"))
                .isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> score.points(new BigDecimal("-0.1"), BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> score.points(BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Property(tries = 300)
    void theTimesOfScoresOnlyEverGrow(
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long last,
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long now) {
        Instant before = Instant.ofEpochMilli(last).plusNanos(now % 1_000_000);
        Instant next = Score.timeAfter(before, Instant.ofEpochMilli(now));

        String earlier = Score.cleared("p", before).json().getString("timestamp");
        assertThat(Score.cleared("p", next).json().getString("timestamp")).isGreaterThan(earlier);
        assertThat(next).isAfterOrEqualTo(Instant.ofEpochMilli(now));
        assertThat(next.getEpochSecond()).as("Moodle compares seconds").isGreaterThan(before.getEpochSecond());
    }

    @Test
    void aKeptScoreIsReadBackAsItWas() {
        Score score = Score.cleared("p", NINE).points(new BigDecimal("1.50"), BigDecimal.TEN);

        assertThat(Score.read(score.json().toString())).contains(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"userId\":\"p\"}", "{\"timestamp\":\"x\"}"})
    void whatIsNoScoreIsNotReadAsOne(String text) {
        assertThat(Score.read(text)).isEmpty();
    }

    @Test
    void everyStateIsSentUnderItsOwnWord() {
        assertThat(List.of(ActivityProgress.values()))
                .extracting(ActivityProgress::asSent)
                .containsExactly("Initialized", "Started", "InProgress", "Submitted", "Completed");
        assertThat(List.of(GradingProgress.values()))
                .extracting(GradingProgress::asSent)
                .containsExactly("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");
    }

    @Test
    void aLineItemHasALabelAndAMaximumAboveZero() {
        LineItem.Binding none = new LineItem.Binding("", "", "");

        assertThatIllegalArgumentException().isThrownBy(() -> LineItem.wanted(" ", BigDecimal.ONE, none));
        assertThatIllegalArgumentException().isThrownBy(() -> LineItem.wanted("Quiz", BigDecimal.ZERO, none));
        assertThat(LineItem.wanted("Quiz", BigDecimal.ONE, none).id()).isEmpty();
    }

    @Test
    void aLineItemMayOfferItsSubmissionsForReview() {
        LineItem item = LineItem.wanted("Quiz", BigDecimal.ONE, new LineItem.Binding("", "quiz/entree", ""))
                .reviewable(List.of(ActivityProgress.SUBMITTED, ActivityProgress.COMPLETED));

        assertThat(item.json().toString())
                .isEqualTo("{\"label\":\"Quiz\",\"scoreMaximum\":1,\"resourceId\":\"quiz/entree\","
                        + "\"submissionReview\":{\"reviewableStatus\":[\"Submitted\",\"Completed\"]}}");
    }
}
