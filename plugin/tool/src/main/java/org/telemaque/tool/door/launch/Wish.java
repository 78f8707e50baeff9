package org.telemaque.tool.door.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.DeepLinkingLaunch;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.registration.Origin;

/**
 * What a launch asks for, beside who asks.
 *
 * @param activity what shall open; empty for the person's own page
 * @param language {@code fr} or {@code en}
 * @param frameOrigin the origin of the LMS's page around us, or empty
 * @param services the doors that the LMS offers, as JSON for those who know them
 */
record Wish(String activity, String language, String frameOrigin, String services) {
    private static final int LONGEST_ACTIVITY = 200;
    private static final int LONGEST_ORIGIN = 300;
    private static final List<String> SERVICES = List.of(
            ClaimName.DEPLOYMENT_ID,
            ClaimName.AGS_ENDPOINT,
            ClaimName.NAMES_AND_ROLES,
            ClaimName.COURSE_GROUPS,
            ClaimName.DEEP_LINKING_SETTINGS,
            ClaimName.LAUNCH_PRESENTATION,
            ClaimName.CUSTOM);

    static Wish of(LaunchClaims claims) {
        String origin = Origin.of(claims.presentation().returnUrl()).findFirst().orElse("");
        return new Wish(
                activity(claims),
                claims.locale().toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "fr",
                origin.length() > LONGEST_ORIGIN ? "" : origin,
                services(claims.payload()));
    }

    /** A choice for a course opens the picker. Else the custom parameter says it; without one, or when the LMS left a variable in it, the target link's path does. */
    private static String activity(LaunchClaims claims) {
        if (claims.messageType().equals(DeepLinkingLaunch.MESSAGE_TYPE)) {
            return "choose";
        }
        String custom = claims.custom().getOrDefault("activity", "").strip();
        String named = custom.isEmpty() || custom.startsWith("$") ? path(claims.targetLinkUri()) : custom;
        return named.length() > LONGEST_ACTIVITY ? "" : named;
    }

    private static String path(String targetLink) {
        String path = URI.create(targetLink).getPath().replaceAll("^/+|/+$", "");
        return path.equals("open") || path.startsWith("lti/") ? "" : path;
    }

    private static String services(JsonObject payload) {
        var services = Json.createObjectBuilder();
        SERVICES.stream().filter(payload::containsKey).forEach(name -> services.add(name, payload.get(name)));
        return services.build().toString();
    }
}
