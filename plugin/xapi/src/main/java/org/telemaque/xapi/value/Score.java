package org.telemaque.xapi.value;

import java.math.BigDecimal;
import java.util.Optional;

/** How well it went, in exact decimals (xAPI 1.0.3, Data 2.4.5.1). */
public final class Score {
    private static final String SCALED = "scaled";
    private static final String RAW = "raw";
    private static final String MIN = "min";
    private static final String MAX = "max";

    private final Parts parts;

    private Score(Parts parts) {
        this.parts = parts;
        check();
    }

    /** A score that says nothing yet. */
    public static Score empty() {
        return new Score(Parts.none());
    }

    /** A score from -1 to 1. */
    public static Score scaled(BigDecimal scaled) {
        return empty().withScaled(scaled);
    }

    /** The score from -1 to 1. */
    public Optional<BigDecimal> scaled() {
        return parts.find(SCALED, BigDecimal.class);
    }

    /** The score in the activity's own points. */
    public Optional<BigDecimal> raw() {
        return parts.find(RAW, BigDecimal.class);
    }

    /** The fewest points possible. */
    public Optional<BigDecimal> min() {
        return parts.find(MIN, BigDecimal.class);
    }

    /** The most points possible. */
    public Optional<BigDecimal> max() {
        return parts.find(MAX, BigDecimal.class);
    }

    /** This score with another value from -1 to 1. */
    public Score withScaled(BigDecimal scaled) {
        return new Score(parts.with(SCALED, scaled));
    }

    /** This score with other points. */
    public Score withRaw(BigDecimal raw) {
        return new Score(parts.with(RAW, raw));
    }

    /** This score with another lower end of its points. */
    public Score withMin(BigDecimal min) {
        return new Score(parts.with(MIN, min));
    }

    /** This score with another upper end of its points. */
    public Score withMax(BigDecimal max) {
        return new Score(parts.with(MAX, max));
    }

    private void check() {
        refuseIf(exceeds(SCALED, BigDecimal.ONE) || isBelow(SCALED, BigDecimal.ONE.negate()));
        max().ifPresent(max -> refuseIf(exceeds(RAW, max)
                || min().filter(min -> min.compareTo(max) >= 0).isPresent()));
        min().ifPresent(min -> refuseIf(isBelow(RAW, min)));
    }

    private boolean exceeds(String part, BigDecimal end) {
        return parts.find(part, BigDecimal.class)
                .filter(value -> value.compareTo(end) > 0)
                .isPresent();
    }

    private boolean isBelow(String part, BigDecimal end) {
        return parts.find(part, BigDecimal.class)
                .filter(value -> value.compareTo(end) < 0)
                .isPresent();
    }

    private void refuseIf(boolean impossible) {
        if (impossible) {
            throw new IllegalArgumentException("Impossible score: " + parts);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Score" + parts;
    }
}
