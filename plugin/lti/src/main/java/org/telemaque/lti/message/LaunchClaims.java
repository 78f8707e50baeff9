package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What every launch message says, whatever its type; absent texts read as empty.
 *
 * @param payload the whole verified token, for what is kept as opaque JSON
 */
public record LaunchClaims(JsonObject payload) {
    private static final int LONGEST_HISTORY = 100;

    /** The platform's issuer. */
    public String issuer() {
        return Members.text(payload, "iss");
    }

    /** The message type as LTI spells it. */
    public String messageType() {
        return Members.text(payload, ClaimName.MESSAGE_TYPE);
    }

    /** The deployment of the tool inside its platform. */
    public String deploymentId() {
        return Members.text(payload, ClaimName.DEPLOYMENT_ID);
    }

    /** Where the platform wants the person to arrive; a deep linking request may leave it empty. */
    public String targetLinkUri() {
        return Members.text(payload, ClaimName.TARGET_LINK_URI);
    }

    /** Who was launched. */
    public PersonClaim person() {
        return PersonClaim.in(payload);
    }

    /** Whether the platform does not say who arrives. */
    public boolean isAnonymous() {
        return person().subject().isEmpty();
    }

    /** The roles that say something: blank entries, which the certification suite sends, are left out. */
    public Set<Role> roles() {
        return Role.parseAll(Members.texts(payload, ClaimName.ROLES));
    }

    /** The ids of the people whom this person mentors: nobody's, unless the person is a mentor in this course. */
    public List<String> mentored() {
        boolean mentor = roles().stream().anyMatch(role -> role.isInCourse("Mentor"));
        return mentor ? Members.texts(payload, ClaimName.ROLE_SCOPE_MENTOR) : List.of();
    }

    /** The course that the link stands in, unless the launch came from outside any course. */
    public Optional<ContextClaim> context() {
        return ContextClaim.in(payload);
    }

    /** The product that the platform is. */
    public Optional<ToolPlatformClaim> toolPlatform() {
        return ToolPlatformClaim.in(payload);
    }

    /** How the platform shows the tool. */
    public LaunchPresentationClaim presentation() {
        return LaunchPresentationClaim.in(payload);
    }

    /** The language asked for: the page's, else the person's, else empty; a BCP 47 tag as sent. */
    public String locale() {
        String ofPage = presentation().locale();
        return ofPage.isBlank() ? Members.text(payload, "locale") : ofPage;
    }

    /** The custom parameters; a variable that the platform did not know keeps its leading dollar sign. */
    public Map<String, String> custom() {
        Map<String, String> custom = new TreeMap<>();
        Members.object(payload, ClaimName.CUSTOM)
                .ifPresent(claim -> claim.forEach(
                        (name, value) -> Members.scalar(value).ifPresent(text -> custom.put(name, text))));
        return Map.copyOf(custom);
    }

    /**
     * The ids that a custom parameter with a history variable holds, the newest first: what a copied course or link was
     * copied from. A variable that the platform did not know holds none.
     */
    public List<String> history(String parameter) {
        String value = custom().getOrDefault(parameter, "");
        return value.startsWith("$")
                ? List.of()
                : Stream.of(value.split(","))
                        .map(id -> decoded(id.strip()))
                        .filter(id -> !id.isEmpty())
                        .limit(LONGEST_HISTORY)
                        .toList();
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return id;
        }
    }
}
