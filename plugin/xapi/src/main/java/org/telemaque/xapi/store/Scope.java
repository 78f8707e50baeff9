package org.telemaque.xapi.store;

/** What credentials of a record store may be used for (the scopes of xAPI 1.0.3, Communication 4.2). */
public enum Scope {
    /** Storing statements. */
    WRITE("statements/write"),
    /** Reading the statements that the same credentials stored, and what is known of activities and agents. */
    READ_MINE("statements/read/mine"),
    /** Reading every statement of the tenant, and what is known of activities and agents. */
    READ("statements/read"),
    /** Reading and writing the documents of the State resource. */
    STATE("state"),
    /** Reading and writing the documents of the profile resources. */
    PROFILE("profile"),
    /** All of this, and erasure. */
    ALL("all");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The scope's name as the specification spells it. */
    public String word() {
        return word;
    }
}
