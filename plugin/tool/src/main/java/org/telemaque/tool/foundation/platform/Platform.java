package org.telemaque.tool.foundation.platform;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.Registration;

/**
 * An LMS that may launch us.
 *
 * @param id stays the same for one issuer and client, on every node and after every restart
 * @param description what its file says
 * @param timeZone where its days end
 */
public record Platform(UUID id, PlatformDescription description, ZoneId timeZone) {
    static Platform of(PlatformDescription description, ZoneId usualZone) {
        Registration registration = description.registration();
        String key = "platform\n" + registration.issuer() + "\n" + registration.clientId();
        return new Platform(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                description,
                description.timeZone().isEmpty() ? usualZone : ZoneId.of(description.timeZone()));
    }

    /** What people call it. */
    public String name() {
        return description.name();
    }

    /** What both sides agreed on. */
    public Registration registration() {
        return description.registration();
    }

    /** The company that a deployment belongs to. */
    public String tenant(String deploymentId) {
        return description.tenants().of(deploymentId);
    }

    /** Duties that differ from the safe ones, by role. */
    public Map<String, Set<String>> duties() {
        return description.duties();
    }

    /** Who may frame our pages. */
    public List<String> frameOrigins() {
        return description.frameOrigins();
    }
}
