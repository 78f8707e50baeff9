package org.telemaque.courseware.path;

/**
 * When a path is held and for how long.
 *
 * @param threshold percent of the milestones that must be done, 1 to 100
 */
public record AwardRule(int threshold, AwardMoment award, Validity validity) {

    /** When the attestation is given. */
    public enum AwardMoment {
        /** As soon as the threshold is reached. */
        AT_THRESHOLD,
        /** When the path is closed. */
        AT_END
    }

    /** How long it holds, in months; 0 means for ever. */
    public record Validity(int months) {

        /** Whether it never ends. */
        public boolean unlimited() {
            return months == 0;
        }
    }

    /** Whether so many milestones of so many reach the threshold, decided in whole numbers. */
    public boolean reached(int done, int total) {
        return total > 0 && 100L * done >= (long) threshold * total;
    }
}
