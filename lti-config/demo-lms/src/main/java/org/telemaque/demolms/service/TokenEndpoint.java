package org.telemaque.demolms.service;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.demolms.platform.Parameters;
import org.telemaque.demolms.platform.Registration;
import org.telemaque.demolms.service.TokenAnswer.Issued;
import org.telemaque.demolms.service.TokenAnswer.Refused;

/** Gives tokens for signed assertions (1EdTech Security Framework 4.1; RFC 7523). */
public final class TokenEndpoint {

    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private final Registration registration;
    private final ToolKeySet keys;
    private final AccessTokens tokens;
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    TokenEndpoint(Registration registration, ToolKeySet keys, AccessTokens tokens, Clock clock) {
        this.registration = registration;
        this.keys = keys;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Examines a request; the token is good for those of the asked scopes that are granted. */
    public TokenAnswer answer(Parameters request, Set<Scope> granted) {
        if (!request.one("grant_type").equals("client_credentials")) {
            return new Refused("unsupported_grant_type", "grant_type must be client_credentials");
        }
        if (!request.one("client_assertion_type").equals(ASSERTION)) {
            return new Refused("invalid_request", "client_assertion_type must be " + ASSERTION);
        }
        Optional<JWTClaimsSet> claims = keys.claims(request.one("client_assertion"));
        if (claims.isEmpty()) {
            return new Refused("invalid_client", "the tool did not sign this assertion");
        }
        return fault(claims.get())
                .<TokenAnswer>map(why -> new Refused("invalid_client", why))
                .orElseGet(() -> issue(request.one("scope"), granted));
    }

    private Optional<String> fault(JWTClaimsSet claims) {
        String client = registration.clientId();
        if (!client.equals(claims.getIssuer()) || !client.equals(claims.getSubject())) {
            return Optional.of("iss and sub must be the client_id");
        }
        if (!claims.getAudience().contains(registration.tokenAddress())) {
            return Optional.of("aud must be " + registration.tokenAddress());
        }
        Instant now = clock.instant();
        if (!lives(claims, now)) {
            return Optional.of("exp and iat must be there, and at most five minutes apart from now");
        }
        return fresh(Objects.requireNonNullElse(claims.getJWTID(), ""), now)
                ? Optional.empty()
                : Optional.of("jti must be there and new");
    }

    private static boolean lives(JWTClaimsSet claims, Instant now) {
        Date issued = claims.getIssueTime();
        Date end = claims.getExpirationTime();
        return issued != null
                && end != null
                && issued.toInstant().isBefore(now.plus(LEEWAY))
                && end.toInstant().isAfter(now.minus(LEEWAY))
                && end.toInstant().isBefore(now.plus(LONGEST).plus(LEEWAY));
    }

    private boolean fresh(String name, Instant now) {
        seen.values().removeIf(end -> end.isBefore(now));
        return !name.isEmpty() && seen.putIfAbsent(name, now.plus(LONGEST).plus(LEEWAY)) == null;
    }

    private TokenAnswer issue(String asked, Set<Scope> granted) {
        Set<Scope> scopes = Stream.of(asked.split(" "))
                .flatMap(uri -> Scope.of(uri).stream())
                .filter(granted::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
        return scopes.isEmpty()
                ? new Refused("invalid_scope", "none of these scopes was granted to this tool")
                : new Issued(tokens.issue(scopes), AccessTokens.LIFE.toSeconds(), Scope.text(scopes));
    }
}
