package org.telemaque.demolms.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telemaque.demolms.platform.Registration;

/** The addresses of the services of the one course; some carry a query, as some LMSs' do. */
public record ServiceAddresses(Registration registration) {

    private static final String QUERY = "?type_id=1";

    private String course() {
        return registration.issuer() + "/service/courses/" + Registration.CONTEXT_ID;
    }

    /** The columns of the gradebook. */
    public String lineItems() {
        return course() + "/lineitems" + QUERY;
    }

    /** One column. */
    public String lineItem(int number) {
        return course() + "/lineitems/" + number + "/lineitem" + QUERY;
    }

    String result(int number, String user) {
        return course() + "/lineitems/" + number + "/lineitem/results/" + user + QUERY;
    }

    /** The people of the course. */
    public String memberships() {
        return course() + "/memberships";
    }

    /** The groups of the course. */
    public String groups() {
        return course() + "/groups";
    }

    /** The claims that tell a tool of the services (AGS 2.0, 3.1; NRPS 2.0, 3.6; Course Groups 1.0). */
    Map<String, Object> claims(Optional<LineItem> only) {
        Map<String, Object> gradebook = new LinkedHashMap<>();
        gradebook.put("scope", Scope.ofGradebook());
        gradebook.put("lineitems", lineItems());
        only.ifPresent(item -> gradebook.put("lineitem", lineItem(item.number())));
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", gradebook);
        claims.put(
                "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                Map.of("context_memberships_url", memberships(), "service_versions", List.of("2.0")));
        claims.put(
                "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
                Map.of(
                        "context_groups_url",
                        groups(),
                        "scope",
                        List.of(Scope.GROUP_READ.uri()),
                        "service_versions",
                        List.of("1.0")));
        return claims;
    }
}
