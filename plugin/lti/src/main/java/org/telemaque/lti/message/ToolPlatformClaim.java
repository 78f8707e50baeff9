package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * The product that the platform says it is; each text may be empty.
 *
 * @param guid names the installation
 * @param name what people call the installation
 * @param family the product, for example {@code moodle}
 * @param version the product's version
 */
public record ToolPlatformClaim(String guid, String name, String family, String version) {
    static Optional<ToolPlatformClaim> in(JsonObject payload) {
        return Members.object(payload, ClaimName.TOOL_PLATFORM)
                .map(claim -> new ToolPlatformClaim(
                        Members.text(claim, "guid"),
                        Members.text(claim, "name"),
                        Members.text(claim, "product_family_code"),
                        Members.text(claim, "version")));
    }
}
