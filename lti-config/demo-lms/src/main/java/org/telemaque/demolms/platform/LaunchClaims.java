package org.telemaque.demolms.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Words;

/** The LTI claims of one launch (LTI Core 1.3, 5.3 and 5.4). */
record LaunchClaims(Registration registration, Launch launch) {

    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String CONTEXT_ID = "devenir-mentor-2026";

    private static final String OFFERING = "http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering";

    Map<String, Object> all() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(CLAIM + "message_type", "LtiResourceLinkRequest");
        claims.put(CLAIM + "version", "1.3.0");
        claims.put(CLAIM + "deployment_id", registration.deploymentId());
        claims.put(
                CLAIM + "target_link_uri",
                registration.targetLink(launch.placement().activity()).toString());
        claims.put(CLAIM + "roles", Roles.of(launch.person().part()));
        claims.put(CLAIM + "resource_link", resourceLink());
        claims.put(CLAIM + "context", context());
        claims.put(CLAIM + "tool_platform", toolPlatform());
        claims.put(CLAIM + "launch_presentation", presentation());
        claims.put(CLAIM + "lis", lis());
        claims.put(CLAIM + "custom", Map.of("activity", launch.placement().activity()));
        if (launch.person().part() == Part.MENTOR) {
            claims.put(CLAIM + "role_scope_mentor", menteeNumbers());
        }
        return claims;
    }

    private Map<String, Object> resourceLink() {
        Words words = new Words(launch.language());
        String key = launch.placement().key();
        return Map.of(
                "id", "rl-" + key,
                "title", words.say("placement." + key + ".title"),
                "description", words.say("placement." + key + ".text"));
    }

    private static Map<String, Object> context() {
        return Map.of("id", CONTEXT_ID, "label", "MENTOR", "title", "Devenir mentor", "type", List.of(OFFERING));
    }

    private Map<String, Object> toolPlatform() {
        return Map.of(
                "guid", "campus-ithaque",
                "name", "Campus Ithaque",
                "version", "1.0",
                "product_family_code", "telemaque-demo-lms",
                "contact_email", "campus@ithaque.example",
                "description", "Télémaque’s demo LMS",
                "url", registration.issuer());
    }

    private Map<String, Object> presentation() {
        String back = registration.issuer() + "/as/" + launch.person().key() + "/return?lang="
                + launch.language().tag();
        return Map.of(
                "document_target",
                launch.target().claim(),
                "return_url",
                back,
                "locale",
                launch.language().tag());
    }

    private Map<String, Object> lis() {
        Map<String, Object> lis = new LinkedHashMap<>();
        if (launch.person().disclosure().fullName()) {
            lis.put("person_sourcedid", "ithaque:" + launch.person().number());
        }
        lis.put("course_offering_sourcedid", "ithaque:" + CONTEXT_ID);
        lis.put("course_section_sourcedid", "ithaque:" + CONTEXT_ID + ":1");
        return lis;
    }

    private List<String> menteeNumbers() {
        return launch.mentees().stream().map(Person::number).toList();
    }
}
