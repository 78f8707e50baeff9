package org.telemaque.lti.message;

/** A verified message that a platform sent with a person: one record per message type that we understand. */
public sealed interface LaunchMessage permits ResourceLinkLaunch {
    /** What every message says, whatever its type. */
    LaunchClaims claims();
}
