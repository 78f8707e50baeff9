package org.telemaque.demolms.service;

/** What became of a score that a tool sent, with the status that says so. */
public enum Posting {
    KEPT(204),
    NO_LINE_ITEM(404),
    UNREADABLE(400),
    NOT_GRADABLE(422),
    OLDER(409);

    private final int status;

    Posting(int status) {
        this.status = status;
    }

    /** The status of the HTTP answer. */
    public int status() {
        return status;
    }
}
