package org.telemaque.lti.ags;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.service.Address;
import org.telemaque.lti.service.ServiceAccess;

/**
 * The doors of Assignment and Grade Services 2.0 for this link.
 *
 * @param scopes what the platform lets us do
 * @param lineItems the collection of line items, empty when none is offered
 * @param lineItem the link's own line item, empty unless there is exactly one
 */
public record AgsEndpointClaim(List<String> scopes, String lineItems, String lineItem) {
    /** Keeps its own copy of the list. */
    public AgsEndpointClaim {
        scopes = List.copyOf(scopes);
    }

    /** Reads the claim from a verified token, or from what was kept of one. */
    public static Optional<AgsEndpointClaim> in(JsonObject payload) {
        return Members.object(payload, ClaimName.AGS_ENDPOINT)
                .map(claim -> new AgsEndpointClaim(
                        Members.texts(claim, "scope"),
                        Members.text(claim, "lineitems"),
                        Members.text(claim, "lineitem")));
    }

    /** Where line items are looked for and created, where that is offered. */
    public Optional<URI> lineItemsAddress() {
        return Address.of(lineItems);
    }

    /** The link's own line item, where there is exactly one. */
    public Optional<URI> lineItemAddress() {
        return Address.of(lineItem);
    }

    /** Access to the gradebook with what this claim grants. */
    public ServiceAccess access(Registration registration, String deploymentId) {
        Set<String> granted = scopes.stream().filter(AgsScope.ALL::contains).collect(Collectors.toUnmodifiableSet());
        return new ServiceAccess(registration, deploymentId, granted);
    }
}
