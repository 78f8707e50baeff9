package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The door of Names and Role Provisioning Services 2.0 for this course.
 *
 * @param membershipsUrl where the roster is read
 * @param versions the versions that the platform speaks
 */
public record NamesAndRolesClaim(String membershipsUrl, List<String> versions) {
    /** Keeps its own copy of the list. */
    public NamesAndRolesClaim {
        versions = List.copyOf(versions);
    }

    static Optional<NamesAndRolesClaim> in(JsonObject payload) {
        return ClaimReader.object(payload, ClaimName.NAMES_AND_ROLES)
                .map(claim -> new NamesAndRolesClaim(
                        ClaimReader.text(claim, "context_memberships_url"),
                        ClaimReader.texts(claim, "service_versions")));
    }
}
