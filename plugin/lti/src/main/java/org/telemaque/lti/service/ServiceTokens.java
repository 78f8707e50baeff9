package org.telemaque.lti.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.lti.transport.GuardedClient;

/** Gets access tokens and keeps each for its registration, deployment and scopes; those who want the same wait for one answer. */
public final class ServiceTokens {
    private static final int MOST_KEPT = 10_000;

    private final TokenRequest request;
    private final Clock clock;
    private final int most;
    private final Map<ServiceAccess, CompletableFuture<TokenVerdict>> kept = new ConcurrentHashMap<>();

    /** Asks through this client, signs with the key that is current then, and names each assertion anew. */
    public ServiceTokens(GuardedClient client, Supplier<ToolKeys> keys, Clock clock, Supplier<UUID> identifiers) {
        this(platform -> client, keys, clock, identifiers);
    }

    /** Asks each platform through a client of its own. */
    public ServiceTokens(
            Function<Registration, GuardedClient> clients,
            Supplier<ToolKeys> keys,
            Clock clock,
            Supplier<UUID> identifiers) {
        this(new TokenRequest(clients, keys, clock, identifiers), clock, MOST_KEPT);
    }

    private ServiceTokens(TokenRequest request, Clock clock, int most) {
        this.request = request;
        this.clock = clock;
        this.most = most;
    }

    ServiceTokens keepingAtMost(int fewer) {
        return new ServiceTokens(request, clock, fewer);
    }

    /**
     * A token that allows this scope. All granted scopes are asked for at once; a platform that refuses one of them
     * without saying which is asked for this scope alone.
     */
    TokenVerdict find(ServiceAccess access, String scope) {
        TokenVerdict together = ask(access);
        return together instanceof TokenVerdict.ScopesRefused && access.scopes().size() > 1
                ? ask(access.only(scope))
                : together;
    }

    /** Drops a token that the platform no longer takes. */
    void forget(TokenVerdict.Granted token) {
        kept.values()
                .removeIf(
                        answer -> answer.isDone() && !answer.isCompletedExceptionally() && token.equals(answer.join()));
    }

    private TokenVerdict ask(ServiceAccess access) {
        CompletableFuture<TokenVerdict> mine = new CompletableFuture<>();
        CompletableFuture<TokenVerdict> first =
                kept.compute(access, (key, old) -> old == null || isOver(old) ? mine : old);
        return first == mine ? answer(access, mine) : first.join();
    }

    private boolean isOver(CompletableFuture<TokenVerdict> answer) {
        Instant now = clock.instant();
        return answer.isDone()
                && (answer.isCompletedExceptionally()
                        || !now.isBefore(answer.join().keptUntil()));
    }

    private TokenVerdict answer(ServiceAccess access, CompletableFuture<TokenVerdict> mine) {
        makeRoom();
        try {
            mine.complete(request.send(access));
        } finally {
            mine.completeExceptionally(new IllegalStateException("the token request ended without an answer"));
        }
        return mine.join();
    }

    /** Drops what is over; where that is not enough, of those that are done as many that there is room for a while. */
    private void makeRoom() {
        if (kept.size() > most) {
            kept.values().removeIf(this::isOver);
            Iterator<CompletableFuture<TokenVerdict>> others = kept.values().iterator();
            while (kept.size() > most * 9 / 10 && others.hasNext()) {
                if (others.next().isDone()) {
                    others.remove();
                }
            }
        }
    }

    int size() {
        return kept.size();
    }
}
