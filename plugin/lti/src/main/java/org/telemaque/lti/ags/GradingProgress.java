package org.telemaque.lti.ags;

/** How far the marking is (section 3.4.8); a platform is only sure to show what is fully graded. */
public enum GradingProgress {
    /** The mark is final until there is a new attempt. */
    FULLY_GRADED("FullyGraded"),
    /** A machine will mark it. */
    PENDING("Pending"),
    /** A person has to mark it. */
    PENDING_MANUAL("PendingManual"),
    /** It could not be marked. */
    FAILED("Failed"),
    /** There is nothing to mark. */
    NOT_READY("NotReady");

    private final String sent;

    GradingProgress(String sent) {
        this.sent = sent;
    }

    /** The word that is sent. */
    public String asSent() {
        return sent;
    }
}
