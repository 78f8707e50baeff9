package org.telemaque.demolms.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a tool says about a person's work (AGS 2.0, 3.4).
 *
 * @param user the person's number
 * @param at the time of the message
 * @param activity how far the person is
 * @param grading how far the grading is
 * @param given the score; absent clears
 * @param outOf the best score of this message
 * @param comment plain text; may be empty
 * @param submitted when the person handed the work in, as it was written; may be empty
 */
public record Score(
        String user,
        Instant at,
        String activity,
        String grading,
        Amount given,
        BigDecimal outOf,
        String comment,
        String submitted) {

    private static final Set<String> ACTIVITY =
            Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
    private static final Set<String> GRADING = Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");
    private static final int DIGITS = 4;

    /** A number that may be missing. */
    public sealed interface Amount {}

    /** A score was given. */
    public record Given(BigDecimal value) implements Amount {}

    /** No score. */
    public record None() implements Amount {}

    /** Reads what a tool sent; empty when a member is missing or is none of the words of the specification. */
    static Optional<Score> read(Map<String, Object> json) {
        String activity = text(json, "activityProgress");
        String grading = text(json, "gradingProgress");
        boolean given = json.get("scoreGiven") instanceof Number;
        BigDecimal outOf = number(json, "scoreMaximum");
        if (text(json, "userId").isEmpty()
                || !ACTIVITY.contains(activity)
                || !GRADING.contains(grading)
                || (given && (outOf.signum() <= 0 || number(json, "scoreGiven").signum() < 0))) {
            return Optional.empty();
        }
        return instant(text(json, "timestamp"))
                .map(at -> new Score(
                        text(json, "userId"),
                        at,
                        activity,
                        grading,
                        given ? new Given(number(json, "scoreGiven")) : new None(),
                        outOf,
                        text(json, "comment"),
                        submitted(json)));
    }

    private static String submitted(Map<String, Object> json) {
        return json.get("submission") instanceof Map<?, ?> submission
                ? Objects.requireNonNullElse(submission.get("submittedAt"), "").toString()
                : "";
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> json, String name) {
        return json.get(name) instanceof String text ? text : "";
    }

    private static BigDecimal number(Map<String, Object> json, String name) {
        return json.get(name) instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    /** What the gradebook shows of it, out of the line item's maximum; empty unless it is fully graded. */
    public Optional<BigDecimal> shown(BigDecimal maximum) {
        return grading.equals("FullyGraded") && given instanceof Given amount
                ? Optional.of(amount.value()
                        .multiply(maximum)
                        .divide(outOf, DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                : Optional.empty();
    }
}
