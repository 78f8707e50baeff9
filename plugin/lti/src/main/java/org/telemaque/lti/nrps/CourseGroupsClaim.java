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
 * The doors of the Course Groups Service 1.0 for this course.
 *
 * @param groupsUrl where the groups are read
 * @param groupSetsUrl where the sets that groups belong to are read, or empty
 * @param scopes what the platform lets us do
 */
public record CourseGroupsClaim(String groupsUrl, String groupSetsUrl, List<String> scopes) {
    /** To read the groups of a course. */
    public static final String SCOPE = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

    /** Keeps its own copy of the list. */
    public CourseGroupsClaim {
        scopes = List.copyOf(scopes);
    }

    /** Reads the claim from a verified token, or from what was kept of one. */
    public static Optional<CourseGroupsClaim> in(JsonObject payload) {
        return Members.object(payload, ClaimName.COURSE_GROUPS)
                .map(claim -> new CourseGroupsClaim(
                        Members.text(claim, "context_groups_url"),
                        Members.text(claim, "context_group_sets_url"),
                        Members.texts(claim, "scope")));
    }

    /** Where the groups are read, where that is offered. */
    public Optional<URI> address() {
        return Address.of(groupsUrl);
    }

    /** Access to the groups, if the claim grants it. */
    public ServiceAccess access(Registration registration, String deploymentId) {
        Set<String> granted = scopes.contains(SCOPE) ? Set.of(SCOPE) : Set.of();
        return new ServiceAccess(registration, deploymentId, granted);
    }
}
