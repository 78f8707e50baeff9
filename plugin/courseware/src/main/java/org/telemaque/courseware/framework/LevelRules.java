package org.telemaque.courseware.framework;

/** What somebody must have shown to hold each level of a competency. */
public record LevelRules(First first, Second second, Third third, Fourth fourth) {

    /** Knowing: at least so many answered items, so many percent of them right. */
    public record First(int items, int rightPercent) {}

    /** Choosing well in a story: at least so many opportunities met, and this index. */
    public record Second(int opportunities, int indexPercent) {}

    /** Doing it at work: at least so many observations, or so many other pieces of evidence. */
    public record Third(int observations, int otherEvidence) {}

    /** Passing it on: at least so many portfolios accepted. */
    public record Fourth(int portfolio) {}
}
