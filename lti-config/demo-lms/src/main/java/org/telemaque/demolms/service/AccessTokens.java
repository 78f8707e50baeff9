package org.telemaque.demolms.service;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens that this start gave out. */
public final class AccessTokens {

    /** How long a token is good for. */
    static final Duration LIFE = Duration.ofHours(1);

    private static final int BYTES = 32;

    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();
    private final Clock clock;
    private final SecureRandom random;

    private record Kept(Set<Scope> scopes, Instant until) {}

    AccessTokens(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    String issue(Set<Scope> scopes) {
        byte[] chance = new byte[BYTES];
        random.nextBytes(chance);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        Instant now = clock.instant();
        tokens.values().removeIf(kept -> !now.isBefore(kept.until()));
        tokens.put(token, new Kept(EnumSet.copyOf(scopes), now.plus(LIFE)));
        return token;
    }

    /** Makes every token that was given out worthless, as a restarted LMS does. */
    public void forget() {
        tokens.clear();
    }

    /** What an {@code Authorization} header allows: a token is known or not, and has one of the wanted scopes or not. */
    public Access of(String authorization, Set<Scope> wanted) {
        String token = authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                ? authorization.substring(7).strip()
                : "";
        Kept kept = tokens.get(token);
        if (kept == null || !clock.instant().isBefore(kept.until())) {
            return Access.UNKNOWN;
        }
        return wanted.stream().anyMatch(kept.scopes()::contains) ? Access.GRANTED : Access.OUT_OF_SCOPE;
    }

    /** What a token gives. */
    public enum Access {
        GRANTED,
        OUT_OF_SCOPE,
        UNKNOWN
    }
}
