package org.telemaque.courseware.quiz;

import java.util.Arrays;

/** How sure somebody says to be of an answer; the certainty mark is shown for practice and never decides anything. */
public enum Confidence {
    /** The question does not ask. */
    NOT_ASKED(0, 0, 0),
    /** A guess. */
    GUESS(1, 1, 0),
    /** Fairly sure. */
    FAIRLY_SURE(2, 2, -2),
    /** Certain. */
    CERTAIN(3, 3, -6);

    private final int degree;
    private final int whenRight;
    private final int whenWrong;

    Confidence(int degree, int whenRight, int whenWrong) {
        this.degree = degree;
        this.whenRight = whenRight;
        this.whenWrong = whenWrong;
    }

    /**
     * The confidence of this degree, 0 (not asked) to 3.
     *
     * @throws IllegalArgumentException for any other degree
     */
    public static Confidence of(int degree) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.degree == degree)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Confidence " + degree));
    }

    /** 0 (not asked) to 3. */
    public int degree() {
        return degree;
    }

    /** What certainty earns or costs: +1, +2, +3 when right, 0, -2, -6 when wrong. */
    public int certaintyMark(boolean correct) {
        return correct ? whenRight : whenWrong;
    }
}
