package org.telemaque.courseware.quiz;

/** What a response is worth: wholly right or not, and the exact share of right in it, from 0 to 1. */
public record Mark(boolean correct, Fraction scaled) {

    /** So many right out of so many; right only when all are. */
    static Mark outOf(long right, long all) {
        long kept = Math.max(0, right);
        return new Mark(kept == all, Fraction.of(kept, all));
    }
}
