package org.telemaque.lti.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.transport.Call;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.lti.transport.GuardedClient.Answer;

/** Calls services of platforms, with a token that allows it. */
public final class ServiceClient {
    private static final int UNAUTHORIZED = 401;
    /** Some platforms give a whole course in one page. */
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final Function<Registration, GuardedClient> clients;
    private final ServiceTokens tokens;
    private final Replies replies;
    private final Clock clock;

    /** Calls through this client with these tokens; the clock tells how far away a date in an answer is. */
    public ServiceClient(GuardedClient client, ServiceTokens tokens, Clock clock) {
        this(platform -> client, tokens, clock);
    }

    /** Calls on behalf of each platform through a client of its own, for not everybody may call everything. */
    public ServiceClient(Function<Registration, GuardedClient> clients, ServiceTokens tokens, Clock clock) {
        this.clients = clients;
        this.tokens = tokens;
        this.replies = new Replies(clock);
        this.clock = clock;
    }

    /** What time it is, for whoever makes several calls and may not take for ever. */
    Instant now() {
        return clock.instant();
    }

    /** Makes the call, unless no scope that it needs was granted. */
    public ServiceReply send(ServiceAccess access, ServiceCall call) {
        return call.scopes().stream()
                .filter(access.scopes()::contains)
                .findFirst()
                .map(scope -> send(access, scope, call.call()))
                .orElseGet(() -> new ServiceReply.MissingScope(call.scopes().get(0)));
    }

    private ServiceReply send(ServiceAccess access, String scope, Call call) {
        TokenVerdict first = tokens.find(access, scope);
        if (!(first instanceof TokenVerdict.Granted token) || !token.scopes().contains(scope)) {
            return without(first, scope);
        }
        GuardedClient client = clients.apply(access.registration());
        GuardedClient.Outcome outcome = client.send(with(token, call), LARGEST_ANSWER);
        if (!(outcome instanceof Answer answer) || answer.status() != UNAUTHORIZED) {
            return reply(outcome, scope);
        }
        tokens.forget(token);
        TokenVerdict second = tokens.find(access, scope);
        return second instanceof TokenVerdict.Granted again && again.scopes().contains(scope)
                ? reply(client.send(with(again, call), LARGEST_ANSWER), scope)
                : without(second, scope);
    }

    private static Call with(TokenVerdict.Granted token, Call call) {
        return call.with("Authorization", "Bearer " + token.value());
    }

    private static ServiceReply without(TokenVerdict verdict, String scope) {
        return verdict instanceof TokenVerdict.NotNow not ? not.reply() : new ServiceReply.MissingScope(scope);
    }

    private ServiceReply reply(GuardedClient.Outcome outcome, String scope) {
        if (outcome instanceof Answer answer) {
            // A platform that refuses its own fresh token has trouble that passes, or that an administrator mends.
            return answer.status() == UNAUTHORIZED ? replies.tryLater(answer) : replies.of(answer, scope);
        }
        return new ServiceReply.TryLater(((GuardedClient.NoAnswer) outcome).why(), Duration.ZERO);
    }
}
