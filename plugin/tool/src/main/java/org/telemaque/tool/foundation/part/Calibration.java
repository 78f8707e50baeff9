package org.telemaque.tool.foundation.part;

import java.util.List;

/** How sure somebody was, against how often that was right. */
public record Calibration(List<Level> levels) {
    /** Fewer answers than this are chance. */
    private static final int ENOUGH = 3;

    /** What the comparison says. */
    public enum Reading {
        /** Nothing was answered at this confidence. */
        UNUSED,
        /** Too few answers to say anything. */
        TOO_FEW,
        /** Right less often than the confidence claims. */
        TOO_SURE,
        /** Right about as often as the confidence claims. */
        WELL_JUDGED,
        /** Right more often than the confidence claims. */
        TOO_MODEST
    }

    /**
     * The answers given with one confidence.
     *
     * @param from the lowest percentage that fits this confidence
     * @param to the highest percentage that fits it
     */
    public record Level(String label, int from, int to, int answers, int right) {
        /** Says the share of right answers, 0 to 100, rounded; 0 when there are none. */
        public int percent() {
            return answers == 0 ? 0 : Math.round(100f * right / answers);
        }

        /** Compares the share with what the confidence claims. */
        public Reading reading() {
            if (answers < ENOUGH) {
                return answers == 0 ? Reading.UNUSED : Reading.TOO_FEW;
            }
            return percent() < from ? Reading.TOO_SURE : percent() > to ? Reading.TOO_MODEST : Reading.WELL_JUDGED;
        }

        /** Places a percentage on the picture's own scale (320 units wide). */
        public static int x(int percent) {
            return 12 + percent * 296 / 100;
        }
    }

    /** Keeps its own copy. */
    public Calibration {
        levels = List.copyOf(levels);
    }
}
