package org.telemaque.demolms.choosing;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Placement;
import org.telemaque.demolms.choosing.Returned.Chosen;
import org.telemaque.demolms.choosing.Returned.Unbelievable;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.service.Gradebook;
import org.telemaque.demolms.service.ToolKeySet;

/** Reads the tool's answer to a deep linking request (Deep Linking 2.0, 4.4.2 and 4.5). */
public final class DeepLinkingReturn {

    private static final String CORE = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String CHOICE = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final Platform platform;
    private final ToolKeySet keys;
    private final Campus campus;
    private final Gradebook gradebook;
    private final Clock clock;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    public DeepLinkingReturn(Platform platform, ToolKeySet keys, Campus campus, Gradebook gradebook, Clock clock) {
        this.platform = platform;
        this.keys = keys;
        this.campus = campus;
        this.gradebook = gradebook;
        this.clock = clock;
    }

    /** Believes the tool's token or says why not, and hangs up what it names. */
    public Returned receive(String token) {
        Optional<JWTClaimsSet> claims = keys.claims(token);
        if (claims.isEmpty()) {
            return new Unbelievable("the tool did not sign this answer");
        }
        return fault(claims.get())
                .<Returned>map(Unbelievable::new)
                .orElseGet(() -> new Chosen(added(claims.get()), text(claims.get(), CHOICE + "msg")));
    }

    private Optional<String> fault(JWTClaimsSet claims) {
        Map<String, Boolean> rules = new LinkedHashMap<>();
        rules.put(
                "iss must be the client_id", platform.registration().clientId().equals(claims.getIssuer()));
        rules.put(
                "aud must be " + platform.registration().issuer(),
                claims.getAudience().contains(platform.registration().issuer()));
        rules.put("exp must be in the future", later(claims));
        rules.put(
                "message_type must be LtiDeepLinkingResponse",
                text(claims, CORE + "message_type").equals("LtiDeepLinkingResponse"));
        rules.put("version must be 1.3.0", text(claims, CORE + "version").equals("1.3.0"));
        rules.put(
                "deployment_id must be ours",
                text(claims, CORE + "deployment_id")
                        .equals(platform.registration().deploymentId()));
        rules.put("data must come back letter by letter", platform.seal().knows(text(claims, CHOICE + "data")));
        rules.put("nonce must be there and new", fresh(text(claims, "nonce")));
        return rules.entrySet().stream()
                .filter(rule -> !rule.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean later(JWTClaimsSet claims) {
        Instant end = Objects.requireNonNullElse(claims.getExpirationTime(), java.util.Date.from(Instant.EPOCH))
                .toInstant();
        return end.isAfter(clock.instant());
    }

    private boolean fresh(String nonce) {
        return !nonce.isEmpty() && seen.add(nonce);
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : "";
    }

    private List<Placement> added(JWTClaimsSet claims) {
        List<Placement> added = new ArrayList<>();
        if (claims.getClaim(CHOICE + "content_items") instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> link && "ltiResourceLink".equals(link.get("type"))) {
                    added.add(hangUp(link));
                }
            }
        }
        return added;
    }

    private Placement hangUp(Map<?, ?> link) {
        String activity = link.get("custom") instanceof Map<?, ?> custom ? word(custom, "activity") : "";
        String kind = activity.contains("/") ? activity.substring(0, activity.indexOf('/')) : "course";
        Placement placement = campus.add(activity, kind, List.of(word(link, "title"), word(link, "text")));
        if (link.get("lineItem") instanceof Map<?, ?> wished) {
            Map<String, Object> json = new LinkedHashMap<>();
            wished.forEach((name, value) -> json.put(String.valueOf(name), Objects.requireNonNullElse(value, "")));
            gradebook.couple(placement, word(link, "title"), json);
        }
        return placement;
    }

    private static String word(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? text : "";
    }
}
