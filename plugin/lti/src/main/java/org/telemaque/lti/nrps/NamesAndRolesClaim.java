package org.telemaque.lti.nrps;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.Members;

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

    /** Reads the claim from a verified token, or from what was kept of one. */
    public static Optional<NamesAndRolesClaim> in(JsonObject payload) {
        return Members.object(payload, ClaimName.NAMES_AND_ROLES)
                .map(claim -> new NamesAndRolesClaim(
                        Members.text(claim, "context_memberships_url"), Members.texts(claim, "service_versions")));
    }
}
