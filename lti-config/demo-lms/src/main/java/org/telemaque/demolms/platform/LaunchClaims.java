package org.telemaque.demolms.platform;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;
import org.telemaque.demolms.campus.Words;
import org.telemaque.demolms.platform.Platform.ServiceClaims;

/** The LTI claims of a launch (LTI Core 1.3, 5.3 and 5.4; Deep Linking 2.0, 4.4.1; Submission Review 1.0). */
record LaunchClaims(Registration registration, ServiceClaims services, HintSeal seal, Clock clock) {

    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    private static final String SETTINGS = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    private static final String OFFERING = "http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering";

    Map<String, Object> of(Launch launch) {
        Map<String, Object> claims = common(launch);
        switch (launch.messageType()) {
            case "LtiDeepLinkingRequest" -> claims.put(SETTINGS, settings(launch));
            case "LtiSubmissionReviewRequest" -> {
                claims.putAll(link(launch));
                claims.put(CLAIM + "for_user", reviewed(launch.reviewed().get(0)));
            }
            default -> claims.putAll(link(launch));
        }
        return claims;
    }

    private Map<String, Object> common(Launch launch) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(CLAIM + "message_type", launch.messageType());
        claims.put(CLAIM + "version", "1.3.0");
        claims.put(CLAIM + "deployment_id", registration.deploymentId());
        claims.put(
                CLAIM + "target_link_uri",
                registration.targetLink(launch.placement()).toString());
        claims.put(CLAIM + "roles", Roles.of(launch.person().part()));
        claims.put(CLAIM + "context", context(launch.placement()));
        claims.put(CLAIM + "tool_platform", toolPlatform());
        claims.put(CLAIM + "launch_presentation", presentation(launch));
        claims.put(CLAIM + "lis", lis(launch));
        if (launch.person().part() == Part.MENTOR) {
            claims.put(
                    CLAIM + "role_scope_mentor",
                    launch.mentees().stream().map(Person::number).toList());
        }
        if (!launch.placement().isCopy()) { // the copy has neither gradebook nor people yet
            claims.putAll(services.apply(launch.placement()));
        }
        return claims;
    }

    private static Map<String, Object> link(Launch launch) {
        Words words = new Words(launch.language());
        return Map.of(
                CLAIM + "resource_link",
                Map.of(
                        "id", launch.placement().link(),
                        "title", launch.placement().title(words),
                        "description", launch.placement().text(words)),
                CLAIM + "custom",
                custom(launch.placement()));
    }

    /** What the LMS fills into {@code $ResourceLink.id.history} and {@code $Context.id.history} is all that a copy has. */
    private static Map<String, String> custom(Placement placement) {
        return placement.isCopy()
                ? Map.of("resource_link_history", placement.originalLink(), "context_history", Registration.CONTEXT_ID)
                : Map.of("activity", placement.activity());
    }

    /** The opaque data holds awkward characters: a tool must give it back letter by letter. */
    private Map<String, Object> settings(Launch launch) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("deep_link_return_url", as(launch.person()) + "/chosen?lang=" + tag(launch));
        settings.put("accept_types", List.of("ltiResourceLink"));
        settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
        settings.put("accept_multiple", true);
        settings.put("accept_lineitem", true);
        settings.put("auto_create", true);
        settings.put("data", seal.seal(LaunchHint.of(launch, clock.instant().getEpochSecond())));
        return settings;
    }

    private static Map<String, Object> reviewed(Person person) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("user_id", person.number());
        if (person.disclosure().fullName()) {
            user.put("name", person.name());
        }
        user.put("roles", Roles.of(person.part()));
        return user;
    }

    private static Map<String, Object> context(Placement placement) {
        boolean copy = placement.isCopy();
        return Map.of(
                "id",
                Registration.CONTEXT_ID + (copy ? "-copie" : ""),
                "label",
                copy ? "MENTOR-2" : "MENTOR",
                "title",
                copy ? "Devenir mentor (copie)" : "Devenir mentor",
                "type",
                List.of(OFFERING));
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

    private Map<String, Object> presentation(Launch launch) {
        return Map.of(
                "document_target",
                launch.target().claim(),
                "return_url",
                as(launch.person()) + "/return?lang=" + tag(launch),
                "locale",
                tag(launch));
    }

    private String as(Person person) {
        return registration.issuer() + "/as/" + person.key();
    }

    private static String tag(Launch launch) {
        return launch.language().tag();
    }

    private static Map<String, Object> lis(Launch launch) {
        Map<String, Object> lis = new LinkedHashMap<>();
        if (launch.person().disclosure().fullName()) {
            lis.put("person_sourcedid", "ithaque:" + launch.person().number());
        }
        lis.put("course_offering_sourcedid", "ithaque:" + Registration.CONTEXT_ID);
        lis.put("course_section_sourcedid", "ithaque:" + Registration.CONTEXT_ID + ":1");
        return lis;
    }
}
