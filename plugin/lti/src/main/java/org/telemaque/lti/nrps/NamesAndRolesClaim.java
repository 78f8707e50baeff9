package org.telemaque.lti.nrps;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.service.Address;
import org.telemaque.lti.service.ServiceAccess;

/**
 * The door of Names and Role Provisioning Services 2.0 for this course.
 *
 * @param membershipsUrl where the roster is read
 * @param versions the versions that the platform speaks
 */
public record NamesAndRolesClaim(String membershipsUrl, List<String> versions) {
    /** To read who is in a course. */
    public static final String SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

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

    /** Where the roster is read, where that is offered. */
    public Optional<URI> address() {
        return Address.of(membershipsUrl);
    }

    /** Access to the roster: the claim itself grants the one scope that there is. */
    public ServiceAccess access(Registration registration, String deploymentId) {
        return new ServiceAccess(registration, deploymentId, Set.of(SCOPE));
    }
}
