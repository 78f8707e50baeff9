package org.telemaque.lti.security;

import org.telemaque.lti.transport.OneLine;

/**
 * Why a login or a launch is refused.
 *
 * @param reason what the page and the log say
 * @param detail one short line for the log, made safe: it may quote what came from outside
 */
public record LtiRejection(Reason reason, String detail) implements LaunchVerdict, LoginVerdict {
    private static final int LONGEST_DETAIL = 300;

    /** Keeps the detail on one line and short. */
    public LtiRejection {
        detail = OneLine.of(detail, LONGEST_DETAIL);
    }
}
