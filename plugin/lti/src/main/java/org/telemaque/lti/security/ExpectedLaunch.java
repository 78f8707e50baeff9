package org.telemaque.lti.security;

import java.net.URI;

/**
 * What we remember of a login when its launch arrives.
 *
 * @param registration with whom the login began
 * @param nonce what the token must repeat
 * @param targetLinkUri where the login wanted to go
 * @param toolOrigin our own public address, of which scheme, host and port count
 * @param deploymentId the deployment that the login named, or empty where it named none
 * @param anonymous whether a launch may leave out who arrives (Core, section 5.3.6.2)
 */
public record ExpectedLaunch(
        Registration registration,
        String nonce,
        String targetLinkUri,
        URI toolOrigin,
        String deploymentId,
        boolean anonymous) {
    /** Of a platform that says who arrives. */
    public ExpectedLaunch(
            Registration registration, String nonce, String targetLinkUri, URI toolOrigin, String deploymentId) {
        this(registration, nonce, targetLinkUri, toolOrigin, deploymentId, false);
    }

    /** Of a login that named no deployment. */
    public ExpectedLaunch(Registration registration, String nonce, String targetLinkUri, URI toolOrigin) {
        this(registration, nonce, targetLinkUri, toolOrigin, "");
    }
}
