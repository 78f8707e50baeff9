package org.telemaque.lti.message;

import jakarta.json.JsonObject;

/**
 * How the platform shows the tool; each text may be empty.
 *
 * @param documentTarget {@code frame}, {@code iframe} or {@code window}
 * @param returnUrl where a person goes back to
 * @param locale the language of the platform's page, a BCP 47 tag
 */
public record LaunchPresentationClaim(String documentTarget, String returnUrl, String locale) {
    static LaunchPresentationClaim in(JsonObject payload) {
        JsonObject claim =
                Members.object(payload, ClaimName.LAUNCH_PRESENTATION).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return new LaunchPresentationClaim(
                Members.text(claim, "document_target"),
                Members.text(claim, "return_url"),
                Members.text(claim, "locale"));
    }
}
