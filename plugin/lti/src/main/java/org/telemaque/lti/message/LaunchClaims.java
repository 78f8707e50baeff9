package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What every launch message says, whatever its type; absent texts read as empty.
 *
 * @param payload the whole verified token, for what is kept as opaque JSON
 */
public record LaunchClaims(JsonObject payload) {
    /** The platform's issuer. */
    public String issuer() {
        return ClaimReader.text(payload, "iss");
    }

    /** The message type as LTI spells it. */
    public String messageType() {
        return ClaimReader.text(payload, ClaimName.MESSAGE_TYPE);
    }

    /** The deployment of the tool inside its platform. */
    public String deploymentId() {
        return ClaimReader.text(payload, ClaimName.DEPLOYMENT_ID);
    }

    /** Where the platform wants the person to arrive. */
    public String targetLinkUri() {
        return ClaimReader.text(payload, ClaimName.TARGET_LINK_URI);
    }

    /** Who was launched. */
    public PersonClaim person() {
        return PersonClaim.in(payload);
    }

    /** The roles that say something: blank entries, which the certification suite sends, are left out. */
    public Set<Role> roles() {
        return ClaimReader.texts(payload, ClaimName.ROLES).stream()
                .filter(text -> !text.isBlank())
                .map(Role::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the people whom this person mentors. */
    public List<String> mentored() {
        return ClaimReader.texts(payload, ClaimName.ROLE_SCOPE_MENTOR);
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
        return ofPage.isBlank() ? ClaimReader.text(payload, "locale") : ofPage;
    }

    /** The custom parameters; a variable that the platform did not know keeps its leading dollar sign. */
    public Map<String, String> custom() {
        Map<String, String> custom = new TreeMap<>();
        ClaimReader.object(payload, ClaimName.CUSTOM)
                .ifPresent(claim -> claim.forEach(
                        (name, value) -> ClaimReader.scalar(value).ifPresent(text -> custom.put(name, text))));
        return Map.copyOf(custom);
    }

    /** The doors of the gradebook, where offered. */
    public Optional<AgsEndpointClaim> agsEndpoint() {
        return AgsEndpointClaim.in(payload);
    }

    /** The door of the roster, where offered. */
    public Optional<NamesAndRolesClaim> namesAndRoles() {
        return NamesAndRolesClaim.in(payload);
    }
}
