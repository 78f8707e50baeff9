package org.telemaque.lti.message;

import jakarta.json.JsonObject;

/**
 * The link that was opened; each text may be empty, save the id.
 *
 * @param id names the link inside its deployment, at most 255 ASCII characters
 * @param title what the course calls the link
 * @param description what the course says of the link
 */
public record ResourceLinkClaim(String id, String title, String description) {
    static ResourceLinkClaim in(JsonObject payload) {
        JsonObject claim = Members.object(payload, ClaimName.RESOURCE_LINK).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return new ResourceLinkClaim(
                Members.text(claim, "id"), Members.text(claim, "title"), Members.text(claim, "description"));
    }
}
