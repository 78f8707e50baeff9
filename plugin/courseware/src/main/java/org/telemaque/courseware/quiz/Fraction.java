package org.telemaque.courseware.quiz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact share, reduced, with a denominator above zero: marks are never rounded before they are shown. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Nothing of it. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** All of it. */
    public static final Fraction ONE = new Fraction(1, 1);

    /** Reduces; a denominator of zero or less is a bug. */
    public Fraction {
        if (denominator <= 0) {
            throw new IllegalArgumentException("Denominator " + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** This many of that many, or nothing when there is nothing to share. */
    public static Fraction of(long part, long whole) {
        return whole == 0 ? ZERO : new Fraction(part, whole);
    }

    /** Whole percent, rounded down, so that 79.9 % is never shown as 80. */
    public int percent() {
        return Math.toIntExact(Math.floorDiv(Math.multiplyExact(100L, numerator), denominator));
    }

    /** Whether this share reaches so many percent, decided in whole numbers. */
    public boolean reaches(int percent) {
        return Math.multiplyExact(100L, numerator) >= Math.multiplyExact((long) percent, denominator);
    }

    /** A decimal with so many digits after the point, for records that have no fractions. */
    public BigDecimal toBigDecimal(int scale) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_EVEN);
    }

    @Override
    public int compareTo(Fraction other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
