package org.telemaque.lti.ags;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.Members;

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
}
