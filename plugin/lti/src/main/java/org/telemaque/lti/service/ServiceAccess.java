package org.telemaque.lti.service;

import java.util.Set;
import org.telemaque.lti.security.Registration;

/**
 * In whose name a service is called, and what the platform granted.
 *
 * @param registration the platform, and our name there
 * @param deploymentId the deployment that the call is for
 * @param scopes what the launch or the registration granted: asking for more can fail the whole request
 */
public record ServiceAccess(Registration registration, String deploymentId, Set<String> scopes) {
    /** Keeps its own copy of the set. */
    public ServiceAccess {
        scopes = Set.copyOf(scopes);
    }

    /** The same access narrowed to one scope. */
    ServiceAccess only(String scope) {
        return new ServiceAccess(registration, deploymentId, Set.of(scope));
    }
}
