package org.telemaque.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telemaque.lti.transport.GuardedClient;

/**
 * The usable keys of a platform: fresh for as long as it says (5 minutes to 24 hours), and good for a day more while it can't
 * be asked.
 *
 * @param byId the keys by their id
 * @param freshUntil when the platform wants to be asked again
 */
record KeySet(Map<String, RSAPublicKey> byId, Instant freshUntil) {
    static final KeySet NONE = new KeySet(Map.of(), Instant.MIN);

    private static final Duration SHORTEST_LIFE = Duration.ofMinutes(5);
    private static final Duration LONGEST_LIFE = Duration.ofHours(24);
    private static final Duration STALE_LIFE = Duration.ofHours(24);
    private static final int SMALLEST_KEY_BITS = 2048;
    private static final int LARGEST_KEY_BITS = 8192;
    private static final int MOST_KEYS = 100;
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

    /** What came of reading an answer. */
    sealed interface Reading {}

    /** The answer is a key set. */
    record Read(KeySet keys) implements Reading {}

    /** The answer is none. */
    record Unreadable() implements Reading {}

    KeySet {
        byId = Map.copyOf(byId);
    }

    static Reading read(GuardedClient.Answer answer, Instant now) {
        try {
            JWKSet published = JWKSet.parse(answer.body());
            return new Read(new KeySet(usable(published), now.plus(life(answer))));
        } catch (ParseException malformed) {
            return new Unreadable();
        }
    }

    boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }

    boolean holds(String kid) {
        return byId.containsKey(kid);
    }

    Optional<RSAPublicKey> find(String kid, Instant now) {
        return now.isBefore(freshUntil.plus(STALE_LIFE)) ? Optional.ofNullable(byId.get(kid)) : Optional.empty();
    }

    private static Map<String, RSAPublicKey> usable(JWKSet published) {
        Map<String, RSAPublicKey> usable = new HashMap<>();
        for (JWK key : published.getKeys()) {
            if (usable.size() < MOST_KEYS && key instanceof RSAKey rsa && mayVerify(rsa)) {
                opened(rsa).ifPresent(open -> usable.putIfAbsent(rsa.getKeyID(), open));
            }
        }
        return usable;
    }

    /** One broken key must not take the others with it. */
    private static Optional<RSAPublicKey> opened(RSAKey key) {
        try {
            return Optional.of(key.toRSAPublicKey());
        } catch (JOSEException broken) {
            return Optional.empty();
        }
    }

    private static boolean mayVerify(RSAKey key) {
        return key.getKeyID() != null
                && key.size() >= SMALLEST_KEY_BITS
                && key.size() <= LARGEST_KEY_BITS
                && (key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                && (key.getAlgorithm() == null
                        || "RS256".equals(key.getAlgorithm().getName()));
    }

    private static Duration life(GuardedClient.Answer answer) {
        var age = MAX_AGE.matcher(answer.value("Cache-Control").orElse(""));
        Duration asked = age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : SHORTEST_LIFE;
        if (asked.compareTo(SHORTEST_LIFE) < 0) {
            return SHORTEST_LIFE;
        }
        return asked.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : asked;
    }
}
