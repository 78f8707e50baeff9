package org.telemaque.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.telemaque.lti.transport.GuardedClient;

/** Reads platform keys over HTTP and keeps each key set for a bounded time. */
public final class RemotePlatformKeys implements PlatformKeys {
    private final GuardedClient client;
    private final Clock clock;
    private final Map<URI, KeyShelf> shelves = new ConcurrentHashMap<>();

    /** Reads through this client and measures time by this clock. */
    public RemotePlatformKeys(GuardedClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Search find(URI keySet, String kid) {
        // One shelf per key set: a platform that is slow delays its own launches only.
        return shelves.computeIfAbsent(keySet, address -> new KeyShelf(() -> client.read(address)))
                .find(kid, clock.instant());
    }

    /** The kept keys of one platform: fresh for as long as it says (5 minutes to 24 hours), served stale when it is down. */
    private static final class KeyShelf {
        private static final Duration SHORTEST_LIFE = Duration.ofMinutes(5);
        private static final Duration LONGEST_LIFE = Duration.ofHours(24);
        private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(30);
        private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(5);
        private static final int SMALLEST_KEY_BITS = 2048;
        private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

        private final Supplier<GuardedClient.Outcome> platform;
        private Map<String, RSAPublicKey> keys = Map.of();
        private Instant freshUntil = Instant.MIN;
        private Instant nextSearch = Instant.MIN;
        private Instant nextTry = Instant.MIN;
        private String failure = "";

        KeyShelf(Supplier<GuardedClient.Outcome> platform) {
            this.platform = platform;
        }

        synchronized PlatformKeys.Search find(String kid, Instant now) {
            if (!now.isBefore(freshUntil)) {
                refresh(now);
            } else if (!keys.containsKey(kid) && !now.isBefore(nextSearch)) {
                nextSearch = now.plus(BETWEEN_SEARCHES);
                refresh(now);
            }
            RSAPublicKey key = keys.get(kid);
            if (key != null) {
                return new PlatformKeys.Found(key);
            }
            return failure.isEmpty() ? new PlatformKeys.Unknown() : new PlatformKeys.Unreachable(failure);
        }

        private void refresh(Instant now) {
            if (now.isBefore(nextTry)) {
                return;
            }
            GuardedClient.Outcome outcome = platform.get();
            if (outcome instanceof GuardedClient.Answer answer) {
                keep(answer, now);
            } else if (outcome instanceof GuardedClient.NoAnswer none) {
                fail(none.why(), now);
            }
        }

        private void keep(GuardedClient.Answer answer, Instant now) {
            try {
                keys = usable(JWKSet.parse(answer.body()));
                freshUntil = now.plus(life(answer.cacheControl()));
                failure = "";
            } catch (ParseException | JOSEException malformed) {
                fail("the answer is no key set: " + malformed.getMessage(), now);
            }
        }

        private void fail(String why, Instant now) {
            failure = why;
            nextTry = now.plus(BETWEEN_FAILURES);
        }

        private static Map<String, RSAPublicKey> usable(JWKSet published) throws JOSEException {
            Map<String, RSAPublicKey> usable = new HashMap<>();
            for (JWK key : published.getKeys()) {
                if (key instanceof RSAKey rsa && mayVerify(rsa)) {
                    usable.putIfAbsent(rsa.getKeyID(), rsa.toRSAPublicKey());
                }
            }
            return Map.copyOf(usable);
        }

        private static boolean mayVerify(RSAKey key) {
            return key.getKeyID() != null
                    && key.size() >= SMALLEST_KEY_BITS
                    && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                    && (key.getAlgorithm() == null
                            || "RS256".equals(key.getAlgorithm().getName()));
        }

        private static Duration life(String cacheControl) {
            var age = MAX_AGE.matcher(cacheControl);
            Duration asked = age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : SHORTEST_LIFE;
            if (asked.compareTo(SHORTEST_LIFE) < 0) {
                return SHORTEST_LIFE;
            }
            return asked.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : asked;
        }
    }
}
