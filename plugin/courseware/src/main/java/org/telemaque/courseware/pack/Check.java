package org.telemaque.courseware.pack;

/** One family of rules. */
@FunctionalInterface
public interface Check {

    /** Notes everything in the draft that breaks the rules. */
    void check(Draft draft, Findings findings);
}
