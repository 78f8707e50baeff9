package org.telemaque.lti.service;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.lti.transport.Call;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.lti.transport.GuardedClient.Answer;

/** Asks a token endpoint for a token by a signed assertion (Security Framework, section 4.1; RFC 7523). */
final class TokenRequest {
    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(5);
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration UNSAID_LIFE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LIFE = Duration.ofDays(1);
    private static final Duration REFUSAL_LIFE = Duration.ofMinutes(10);
    private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e]{1,16000}");

    private final Function<Registration, GuardedClient> clients;
    private final Supplier<ToolKeys> keys;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    TokenRequest(
            Function<Registration, GuardedClient> clients,
            Supplier<ToolKeys> keys,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.clients = clients;
        this.keys = keys;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    TokenVerdict send(ServiceAccess access) {
        GuardedClient.Outcome outcome = clients.apply(access.registration()).send(call(access));
        if (outcome instanceof Answer answer) {
            return answer.isSuccess() ? granted(answer, access.scopes()) : refused(answer);
        }
        return notNow("no token: " + ((GuardedClient.NoAnswer) outcome).why());
    }

    private Call call(ServiceAccess access) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", keys.get().sign(assertion(access)));
        form.put("scope", String.join(" ", new TreeSet<>(access.scopes())));
        return new Call("POST", access.registration().endpoints().token(), Map.of("Accept", "application/json"), "")
                .sending("application/x-www-form-urlencoded", encoded(form));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** One audience as plain text: Brightspace fails on a list of two. */
    private JsonObject assertion(ServiceAccess access) {
        Instant now = clock.instant();
        return JsonText.object()
                .add("iss", access.registration().clientId())
                .add("sub", access.registration().clientId())
                .add("aud", audience(access))
                .add("iat", now.getEpochSecond())
                .add("exp", now.plus(ASSERTION_LIFE).getEpochSecond())
                .add("jti", identifiers.get().toString())
                .add(ClaimName.DEPLOYMENT_ID, access.deploymentId())
                .build();
    }

    private static String audience(ServiceAccess access) {
        String named = access.registration().endpoints().tokenAudience();
        return named.isBlank() ? access.registration().endpoints().token().toString() : named;
    }

    private TokenVerdict granted(Answer answer, Set<String> asked) {
        JsonObject json = JsonText.object(answer.body()).orElse(JsonObject.EMPTY_JSON_OBJECT);
        String value = Members.text(json, "access_token");
        String type = Members.text(json, "token_type");
        if (!SENDABLE.matcher(value).matches() || !(type.isEmpty() || type.equalsIgnoreCase("bearer"))) {
            return notNow("the token endpoint answered with no bearer token");
        }
        Set<String> effective = effective(json, asked);
        Duration kept = kept(json, effective.containsAll(asked));
        return new TokenVerdict.Granted(value, effective, clock.instant().plus(kept));
    }

    /** What the answer does not say was granted as asked (RFC 6749, section 5.1). */
    private static Set<String> effective(JsonObject json, Set<String> asked) {
        String scope = Members.text(json, "scope").strip();
        return scope.isEmpty() ? asked : Set.copyOf(List.of(scope.split("\\s+")));
    }

    private static Duration kept(JsonObject json, boolean whole) {
        Duration life = json.containsKey("expires_in")
                ? Members.scalar(json.get("expires_in"))
                        .map(TokenRequest::seconds)
                        .orElse(UNSAID_LIFE)
                : UNSAID_LIFE;
        // A token that lacks a scope is soon asked for again: an administrator may have granted it in the meantime.
        Duration longest = whole ? LONGEST_LIFE : REFUSAL_LIFE;
        Duration bounded = life.compareTo(longest) > 0 ? longest : life;
        // A token that lives hardly longer than the margin is still good for half of its life.
        return bounded.compareTo(MARGIN.multipliedBy(2)) > 0 ? bounded.minus(MARGIN) : bounded.dividedBy(2);
    }

    private static Duration seconds(String text) {
        return text.matches("\\d{1,9}(\\.\\d+)?")
                ? Duration.ofSeconds(Long.parseLong(text.replaceFirst("\\..*", "")))
                : UNSAID_LIFE;
    }

    private TokenVerdict refused(Answer answer) {
        String error = JsonText.object(answer.body())
                .map(json -> Members.text(json, "error"))
                .orElse("");
        return error.equals("invalid_scope")
                ? new TokenVerdict.ScopesRefused(
                        Replies.why(answer), clock.instant().plus(REFUSAL_LIFE))
                : new TokenVerdict.NotNow(new Replies(clock).tryLater(answer));
    }

    private static TokenVerdict notNow(String why) {
        return new TokenVerdict.NotNow(new ServiceReply.TryLater(why, Duration.ZERO));
    }
}
