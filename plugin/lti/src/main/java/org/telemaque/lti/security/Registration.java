package org.telemaque.lti.security;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

/**
 * What both sides agreed on when the tool was registered with a platform.
 *
 * @param issuer the platform, compared letter by letter
 * @param clientId our name at the platform
 * @param endpoints where the platform is reached
 * @param deployments which deployments may launch us
 */
public record Registration(String issuer, String clientId, Endpoints endpoints, Deployments deployments) {
    /**
     * Where the platform is reached.
     *
     * @param authorization where the browser is sent to log in
     * @param token where access tokens are asked for
     * @param keySet where the platform publishes its keys
     * @param tokenAudience whom an assertion is addressed to: the token endpoint unless the platform says otherwise
     */
    public record Endpoints(URI authorization, URI token, URI keySet, String tokenAudience) {}

    /**
     * Whether what we sign for this platform would be taken at another one: our name and the audience, or the place where tokens
     * are asked for, are the other's. One key signs for every platform, so such a registration would bring us tokens of the other.
     */
    public boolean speaksForAnotherAs(Registration other) {
        return !issuer.equals(other.issuer)
                && clientId.equals(other.clientId)
                && (endpoints.tokenAudience().equals(other.endpoints.tokenAudience())
                        || Objects.equals(
                                endpoints.token().getHost(),
                                other.endpoints.token().getHost()));
    }

    /**
     * Which deployments may launch us.
     *
     * @param any whether every deployment of the registration may
     * @param ids those that may when not every one may
     */
    public record Deployments(boolean any, Set<String> ids) {
        /** Keeps its own copy of the set. */
        public Deployments {
            ids = Set.copyOf(ids);
        }

        /** Every deployment may launch us: they are learnt at launch. */
        public static Deployments learnt() {
            return new Deployments(true, Set.of());
        }

        /** Only these deployments may launch us. */
        public static Deployments only(Set<String> ids) {
            return new Deployments(false, ids);
        }

        /** Whether this deployment may launch us. */
        public boolean admit(String id) {
            return any || ids.contains(id);
        }
    }
}
