package org.telemaque.lti.message;

/**
 * Somebody who builds a course wants to choose what shall hang there ({@code LtiDeepLinkingRequest}, Deep Linking 2.0).
 *
 * @param claims what every message says
 * @param settings what may be chosen, and where the choice goes
 */
public record DeepLinkingLaunch(LaunchClaims claims, DeepLinkingSettingsClaim settings) implements LaunchMessage {
    /** The message type as LTI spells it. */
    public static final String MESSAGE_TYPE = "LtiDeepLinkingRequest";

    /** Reads the message from claims whose settings have been checked. */
    public static DeepLinkingLaunch of(LaunchClaims claims) {
        return new DeepLinkingLaunch(claims, DeepLinkingSettingsClaim.in(claims.payload()));
    }
}
