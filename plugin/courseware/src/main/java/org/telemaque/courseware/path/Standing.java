package org.telemaque.courseware.path;

import java.util.List;

/**
 * How somebody stands on a path.
 *
 * @param reached whether the threshold is reached, so that the attestation can be given
 * @param missingKeys names of key milestones not done, which a certificate needs besides
 */
public record Standing(int done, int total, boolean reached, List<String> missingKeys) {

    /** Keeps its own copy. */
    public Standing {
        missingKeys = List.copyOf(missingKeys);
    }

    /** Whole percent, rounded down, so that 79.9 % is never shown as 80. */
    public int percent() {
        return total == 0 ? 0 : 100 * done / total;
    }

    /** Whether threshold and all key milestones are reached. */
    public boolean certifiable() {
        return reached && missingKeys.isEmpty();
    }

    /** Whether nothing is left. */
    public boolean complete() {
        return done == total;
    }
}
