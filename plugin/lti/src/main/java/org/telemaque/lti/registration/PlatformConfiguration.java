package org.telemaque.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.lti.security.Registration;

/**
 * What a platform publishes of itself for those who want to register (Dynamic Registration 1.0, section 2.1).
 *
 * @param issuer the platform, compared letter by letter later
 * @param endpoints where the platform is reached
 * @param registrationEndpoint where a tool registers
 * @param product what the platform is
 * @param support what the platform knows
 */
public record PlatformConfiguration(
        String issuer, Registration.Endpoints endpoints, URI registrationEndpoint, Product product, Support support) {
    /**
     * What the platform is; each text may be empty.
     *
     * @param family the product, for example {@code moodle}
     * @param version its version
     */
    public record Product(String family, String version) {}

    /**
     * What the platform knows; an empty set of claims or variables means that it does not say.
     *
     * @param messages the message types, each with the placements that it can have
     * @param scopes the scopes that can be asked for
     * @param claims the claims that can be asked for
     * @param variables the variables that custom parameters may hold, without the dollar sign
     */
    public record Support(
            Map<String, Set<String>> messages, Set<String> scopes, Set<String> claims, Set<String> variables) {
        /** Keeps its own copies. */
        public Support {
            messages = Map.copyOf(messages);
            scopes = Set.copyOf(scopes);
            claims = Set.copyOf(claims);
            variables = Set.copyOf(variables);
        }
    }

    /** What an administrator should look at before trusting it; sentences, perhaps none. */
    public List<String> remarks(URI readFrom) {
        return Sites.isWithin(registrationEndpoint.toString(), readFrom.toString())
                ? List.of()
                : List.of("The platform describes itself at " + readFrom.getHost() + " and registers tools at "
                        + registrationEndpoint.getHost() + ".");
    }
}
