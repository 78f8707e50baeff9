package org.telemaque.xapi.validation;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** What results and their scores must be (xAPI 1.0.3, Data 2.4.5). */
final class ResultRules {
    private static final Shape SCORE = Shape.of("a score")
            .may("scaled", Formats.DECIMAL)
            .may("raw", Formats.DECIMAL)
            .may("min", Formats.DECIMAL)
            .may("max", Formats.DECIMAL)
            .also(ResultRules::scaledIsFromMinusOneToOne)
            .also(ResultRules::pointsAreInTheirRange);

    static final Rule RESULT = Shape.of("a result")
            .may("score", SCORE)
            .may("success", Formats.FLAG)
            .may("completion", Formats.FLAG)
            .may("response", Formats.TEXT)
            .may("duration", Formats.DURATION)
            .may("extensions", Formats.EXTENSIONS);

    private ResultRules() {}

    private static void scaledIsFromMinusOneToOne(JsonObject score, Place place) {
        number(score, "scaled")
                .filter(scaled -> scaled.compareTo(BigDecimal.ONE) > 0 || scaled.compareTo(BigDecimal.ONE.negate()) < 0)
                .ifPresent(scaled -> place.member("scaled").no("must be from -1 to 1"));
    }

    private static void pointsAreInTheirRange(JsonObject score, Place place) {
        number(score, "max").ifPresent(max -> {
            number(score, "min")
                    .filter(min -> min.compareTo(max) >= 0)
                    .ifPresent(min -> place.member("min").no("must be less than max"));
            number(score, "raw")
                    .filter(raw -> raw.compareTo(max) > 0)
                    .ifPresent(raw -> place.member("raw").no("must not be more than max"));
        });
        number(score, "min")
                .ifPresent(min -> number(score, "raw")
                        .filter(raw -> raw.compareTo(min) < 0)
                        .ifPresent(raw -> place.member("raw").no("must not be less than min")));
    }

    private static Optional<BigDecimal> number(JsonObject score, String member) {
        return score.get(member) instanceof JsonNumber number
                ? Optional.of(number.bigDecimalValue())
                : Optional.empty();
    }
}
