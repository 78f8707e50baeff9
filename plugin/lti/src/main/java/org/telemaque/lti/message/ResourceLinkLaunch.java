package org.telemaque.lti.message;

/**
 * A person opened one of our links in a course ({@code LtiResourceLinkRequest}).
 *
 * @param claims what every message says
 * @param resourceLink the link that was opened
 */
public record ResourceLinkLaunch(LaunchClaims claims, ResourceLinkClaim resourceLink) implements LaunchMessage {
    /** The message type as LTI spells it. */
    public static final String MESSAGE_TYPE = "LtiResourceLinkRequest";

    /** Reads the message from claims whose link has been checked. */
    public static ResourceLinkLaunch of(LaunchClaims claims) {
        return new ResourceLinkLaunch(claims, ResourceLinkClaim.in(claims.payload()));
    }
}
