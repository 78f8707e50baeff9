package org.telemaque.demolms.campus;

/** What a person does in the course. */
public enum Part {
    LEARNER,
    MENTOR,
    TRAINER,
    AUTHOR,
    REVIEWER;

    /** The name under which the words and the style sheet know this part. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
