package org.telemaque.lti.message;

/** A verified message that a platform sent with a person: one record per message type that we understand. */
public sealed interface LaunchMessage permits ResourceLinkLaunch, DeepLinkingLaunch, SubmissionReviewLaunch {
    /** What every message says, whatever its type. */
    LaunchClaims claims();

    /** Reads claims that have been checked as the record of their message type. */
    static LaunchMessage of(LaunchClaims claims) {
        return switch (claims.messageType()) {
            case ResourceLinkLaunch.MESSAGE_TYPE -> ResourceLinkLaunch.of(claims);
            case DeepLinkingLaunch.MESSAGE_TYPE -> DeepLinkingLaunch.of(claims);
            case SubmissionReviewLaunch.MESSAGE_TYPE -> SubmissionReviewLaunch.of(claims);
            default -> throw new IllegalArgumentException("no launch message is a " + claims.messageType());
        };
    }
}
