package org.telemaque.lti.ags;

/** How far a learner is (section 3.4.7). */
public enum ActivityProgress {
    /** Nothing was begun, or all was taken back. */
    INITIALIZED("Initialized"),
    /** The activity was opened. */
    STARTED("Started"),
    /** There is something to go on with. */
    IN_PROGRESS("InProgress"),
    /** It was handed in and may be handed in again. */
    SUBMITTED("Submitted"),
    /** The learner has done all there is to do. */
    COMPLETED("Completed");

    private final String sent;

    ActivityProgress(String sent) {
        this.sent = sent;
    }

    /** The word that is sent. */
    public String asSent() {
        return sent;
    }
}
