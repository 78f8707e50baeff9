package org.telemaque.tool.door.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.DeepLinkingLaunch;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.message.SubmissionReviewLaunch;
import org.telemaque.lti.registration.Origin;
import org.telemaque.lti.service.JsonText;

/**
 * What a launch asks for, beside who asks.
 *
 * @param activity what the launch names to be opened; perhaps empty
 * @param language {@code fr} or {@code en}
 * @param frameOrigin the origin of the LMS's page around us, or empty
 * @param services the doors that the LMS offers, as JSON for those who know them
 * @param originals the links that this one was copied from, the newest first, as the LMS calls them
 */
record Wish(String activity, String language, String frameOrigin, String services, List<String> originals) {
    private static final int LONGEST_ACTIVITY = 200;
    private static final int LONGEST_ORIGIN = 300;
    private static final int LONGEST_CUSTOM = 2_000;
    private static final int MOST_MENTORED = 500;

    /** Under this name a visit keeps how many more a mentor's launch named. */
    private static final String MORE_MENTORED = ClaimName.ROLE_SCOPE_MENTOR + "/more";

    private static final List<String> SERVICES = List.of(
            ClaimName.DEPLOYMENT_ID,
            ClaimName.AGS_ENDPOINT,
            ClaimName.NAMES_AND_ROLES,
            ClaimName.COURSE_GROUPS,
            ClaimName.DEEP_LINKING_SETTINGS,
            ClaimName.LAUNCH_PRESENTATION);

    /**
     * All that is kept of the custom parameters, in this one place: what opens, and from which link it was copied.
     * An LMS may send anything there, names and mail addresses too; nobody here asked for them.
     */
    private static final List<String> CUSTOM = List.of("activity", "resource_link_history");

    /** Keeps its own copy. */
    Wish {
        originals = List.copyOf(originals);
    }

    static Wish of(LaunchClaims claims) {
        String origin = Origin.of(claims.presentation().returnUrl()).findFirst().orElse("");
        return new Wish(
                activity(claims),
                claims.locale().toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "fr",
                origin.length() > LONGEST_ORIGIN ? "" : origin,
                services(claims),
                claims.history("resource_link_history"));
    }

    /**
     * A choice for a course opens the picker, and somebody's work in the gradebook opens what was handed in; who opens the own work goes to
     * the activity. Else the custom parameter says it; without one, or when the LMS left a
     * variable in it, the target link's path does.
     */
    private static String activity(LaunchClaims claims) {
        if (claims.messageType().equals(DeepLinkingLaunch.MESSAGE_TYPE)) {
            return "choose";
        }
        return isAboutAnother(claims) ? "submission" : named(claims);
    }

    private static boolean isAboutAnother(LaunchClaims claims) {
        return claims.messageType().equals(SubmissionReviewLaunch.MESSAGE_TYPE)
                && !SubmissionReviewLaunch.of(claims).isOwnWork();
    }

    private static String named(LaunchClaims claims) {
        String custom = claims.custom().getOrDefault("activity", "").strip();
        String named = custom.isEmpty() || custom.startsWith("$") ? path(claims.targetLinkUri()) : custom;
        return named.length() > LONGEST_ACTIVITY ? "" : named;
    }

    private static String path(String targetLink) {
        String path = URI.create(targetLink).getPath().replaceAll("^/+|/+$", "");
        return path.equals("open") || path.startsWith("lti/") ? "" : path;
    }

    /** Of what the LMS offered, only how it shows us and where one goes back to: for who stays unknown. */
    String wayBack() {
        try (JsonReader kept = Json.createReader(new StringReader(services))) {
            return chosen(kept.readObject(), List.of(ClaimName.LAUNCH_PRESENTATION))
                    .build()
                    .toString();
        }
    }

    /** The gradebook that a link offers to everybody alike, as JSON; empty when it offers none. */
    static String gradebook(LaunchClaims claims) {
        return claims.payload().containsKey(ClaimName.AGS_ENDPOINT)
                ? chosen(claims.payload(), List.of(ClaimName.AGS_ENDPOINT))
                        .build()
                        .toString()
                : "";
    }

    private static String services(LaunchClaims claims) {
        var services = chosen(claims.payload(), SERVICES);
        JsonObject custom = custom(claims.payload());
        if (isAboutAnother(claims)) {
            services.add(ClaimName.FOR_USER, JsonText.object().add("user_id", reviewed(claims)));
        }
        List<String> mentored = claims.mentored().stream().distinct().toList();
        if (!mentored.isEmpty()) {
            services.add(
                    ClaimName.ROLE_SCOPE_MENTOR,
                    JsonText.array(mentored.stream().limit(MOST_MENTORED).toList()));
        }
        if (mentored.size() > MOST_MENTORED) {
            services.add(MORE_MENTORED, mentored.size() - MOST_MENTORED);
        }
        if (!custom.isEmpty()) {
            services.add(ClaimName.CUSTOM, custom);
        }
        return services.build().toString();
    }

    /** Of the person whose work is opened only the LMS's id is kept: names live elsewhere. */
    private static String reviewed(LaunchClaims claims) {
        return SubmissionReviewLaunch.of(claims).forUser().userId();
    }

    private static JsonObjectBuilder chosen(JsonObject payload, List<String> names) {
        var chosen = JsonText.object();
        names.stream().filter(payload::containsKey).forEach(name -> chosen.add(name, payload.get(name)));
        return chosen;
    }

    private static JsonObject custom(JsonObject payload) {
        var kept = JsonText.object();
        if (payload.get(ClaimName.CUSTOM) instanceof JsonObject custom) {
            CUSTOM.stream()
                    .filter(name -> custom.get(name) instanceof JsonString text
                            && text.getString().length() <= LONGEST_CUSTOM)
                    .forEach(name -> kept.add(name, custom.get(name)));
        }
        return kept.build();
    }
}
