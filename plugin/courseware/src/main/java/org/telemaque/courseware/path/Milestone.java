package org.telemaque.courseware.path;

/**
 * One step of a path.
 *
 * @param name its name in the path, for ever
 * @param key whether a certificate needs it whatever else is done
 */
public record Milestone(String name, Kind kind, boolean key, Requirement requirement) {

    /** Where the evidence of a milestone comes from. */
    public enum Kind {
        /** Learning inside the tool. */
        L,
        /** A real relationship. */
        R,
        /** Evidence that a person has looked at. */
        E;

        /** Whether a person, not the software, confirms it. */
        public boolean human() {
            return this != L;
        }
    }
}
