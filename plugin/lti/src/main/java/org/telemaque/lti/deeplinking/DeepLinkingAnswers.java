package org.telemaque.lti.deeplinking;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.lti.service.JsonText;

/** Composes answers to deep linking requests (section 4.5). */
public final class DeepLinkingAnswers {
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Supplier<ToolKeys> keys;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    /** Signs with the key that is current then; each answer has a nonce of its own. */
    public DeepLinkingAnswers(Supplier<ToolKeys> keys, Clock clock, Supplier<UUID> identifiers) {
        this.keys = keys;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    /**
     * The answer that brings what was chosen.
     *
     * @param message one sentence that the platform shows, or empty
     */
    public DeepLinkingOutcome chosen(DeepLinkingRequest request, List<ContentItem> items, String message) {
        if (items.size() > 1 && !request.settings().acceptMultiple()) {
            return new DeepLinkingOutcome.OneAtMost();
        }
        Optional<ContentItem> strange = items.stream()
                .filter(item -> !request.settings().acceptTypes().contains(item.type()))
                .findFirst();
        return strange.<DeepLinkingOutcome>map(item -> new DeepLinkingOutcome.KindRefused(item.type()))
                .orElseGet(() -> answer(request, items, Map.of("msg", message)));
    }

    /** The answer that brings nothing: somebody changed their mind. */
    public DeepLinkingOutcome.Answer cancelled(DeepLinkingRequest request) {
        return answer(request, List.of(), Map.of());
    }

    /** The answer that brings nothing, because something went wrong: one sentence that the platform shows. */
    public DeepLinkingOutcome.Answer failed(DeepLinkingRequest request, String message) {
        return failed(request, message, "");
    }

    /**
     * The answer that brings nothing, because something went wrong.
     *
     * @param message one sentence that the platform shows
     * @param log one line that the platform writes down, or empty
     */
    public DeepLinkingOutcome.Answer failed(DeepLinkingRequest request, String message, String log) {
        return answer(request, List.of(), Map.of("errormsg", message, "errorlog", log));
    }

    private DeepLinkingOutcome.Answer answer(
            DeepLinkingRequest request, List<ContentItem> items, Map<String, String> words) {
        JsonObjectBuilder claims = addressed(request).add(DL + "content_items", list(request, items));
        request.settings().data().ifPresent(data -> claims.add(DL + "data", data));
        words.forEach((claim, text) -> {
            if (!text.isEmpty()) {
                claims.add(DL + claim, text);
            }
        });
        String token = keys.get().sign(claims.build());
        return new DeepLinkingOutcome.Answer(URI.create(request.settings().returnUrl()), token);
    }

    /** No azp: the specification's own text and example disagree on it, and no platform asks for it. */
    private JsonObjectBuilder addressed(DeepLinkingRequest request) {
        Instant now = clock.instant();
        return JsonText.object()
                .add("iss", request.registration().clientId())
                .add("aud", request.registration().issuer())
                .add("iat", now.getEpochSecond())
                .add("exp", now.plus(LIFE).getEpochSecond())
                .add("nonce", identifiers.get().toString())
                .add(ClaimName.MESSAGE_TYPE, "LtiDeepLinkingResponse")
                .add(ClaimName.VERSION, "1.3.0")
                .add(ClaimName.DEPLOYMENT_ID, request.deploymentId());
    }

    private static JsonArrayBuilder list(DeepLinkingRequest request, List<ContentItem> items) {
        JsonArrayBuilder list = JsonText.array();
        boolean marks = request.settings().acceptLineItem();
        items.forEach(
                item -> list.add(marks ? item.json() : item.withoutLineItem().json()));
        return list;
    }
}
