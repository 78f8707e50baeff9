package org.telemaque.lti.security;

import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import org.telemaque.lti.transport.WebOrigin;

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
    public record Endpoints(URI authorization, URI token, URI keySet, String tokenAudience) {
        /** Whether both have their keys and grant their tokens on the same sites, so that one of them can't speak as the other. */
        public boolean standWhere(Endpoints others) {
            return isOneSite(keySet, others.keySet) && isOneSite(token, others.token);
        }

        private static boolean isOneSite(URI one, URI other) {
            return WebOrigin.of(one.toString())
                    .filter(site ->
                            WebOrigin.of(other.toString()).filter(site::equals).isPresent())
                    .isPresent();
        }
    }

    /** Brightspace grants tokens on one host of its cloud and wants assertions that are addressed to another one. */
    private static final String BRIGHTSPACE = "brightspace.com";

    /** The clouds of Canvas, and Blackboard, where an approved application may be deployed by anybody who knows its name. */
    private static final Set<String> SHARED = Set.of(
            "https://canvas.instructure.com",
            "https://canvas.beta.instructure.com",
            "https://canvas.test.instructure.com",
            "https://blackboard.com");

    /** Whether the issuer is that of all customers of a vendor, so that the deployment alone tells whose a launch is. */
    public boolean sharesItsIssuer() {
        return SHARED.contains(issuer);
    }

    /** The same agreement, whatever deployment launches: who may is decided elsewhere. */
    public Registration withEveryDeployment() {
        return new Registration(issuer, clientId, endpoints, Deployments.learnt());
    }

    /**
     * Whether our assertions are addressed to the platform itself: to a place on the site where tokens are asked for, or on that
     * of the issuer. An assertion for any other place could be shown there in our name.
     */
    public boolean isAddressedToItself() {
        String audience = host(endpoints.tokenAudience());
        String token = host(endpoints.token().toString());
        return isWithin(audience, token)
                || isWithin(audience, host(issuer))
                || (isWithin(audience, BRIGHTSPACE) && isWithin(token, BRIGHTSPACE));
    }

    /**
     * Whether what we sign for this platform could be taken at another one that gave us the same name. One key signs for every
     * platform, so such a registration would bring us tokens of the other. However an address is spelled, it is the host that
     * tells: that of the assertion's audience or of the token endpoint is the other's, or tokens are granted by somebody of whom
     * nobody knows whose he is, perhaps the other by a name that we have never heard.
     */
    public boolean speaksForAnotherAs(Registration other) {
        return !issuer.equals(other.issuer)
                && clientId.equals(other.clientId)
                && (!isWithin(host(endpoints.token().toString()), host(issuer)) || meets(other));
    }

    private boolean meets(Registration other) {
        return Stream.of(endpoints.tokenAudience(), endpoints.token().toString())
                .anyMatch(mine -> mine.equals(other.endpoints.tokenAudience())
                        || other.hosts().anyMatch(host -> isWithin(host(mine), host) || isWithin(host, host(mine))));
    }

    private Stream<String> hosts() {
        return Stream.of(
                        issuer,
                        endpoints.tokenAudience(),
                        endpoints.authorization().toString(),
                        endpoints.token().toString(),
                        endpoints.keySet().toString())
                .map(Registration::host);
    }

    /** The host as everybody means it who writes it: without case, port, credentials or a dot at its end; empty for none. */
    private static String host(String address) {
        return WebOrigin.of(address)
                .map(origin -> origin.host().replaceFirst("\\.$", ""))
                .orElse("");
    }

    /** Whether a host is a site's own: the same, or one under it. */
    private static boolean isWithin(String host, String site) {
        return !host.isEmpty() && !site.isEmpty() && (host.equals(site) || host.endsWith("." + site));
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
