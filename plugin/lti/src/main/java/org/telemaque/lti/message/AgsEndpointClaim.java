package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

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

    static Optional<AgsEndpointClaim> in(JsonObject payload) {
        return ClaimReader.object(payload, ClaimName.AGS_ENDPOINT)
                .map(claim -> new AgsEndpointClaim(
                        ClaimReader.texts(claim, "scope"),
                        ClaimReader.text(claim, "lineitems"),
                        ClaimReader.text(claim, "lineitem")));
    }
}
