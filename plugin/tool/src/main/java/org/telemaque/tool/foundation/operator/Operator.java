package org.telemaque.tool.foundation.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.tool.foundation.throttle.Caller;
import org.telemaque.tool.foundation.throttle.Throttle;
import org.telemaque.tool.foundation.web.Words;

/** Knows the operator by the token: as a bearer, or as the password of a browser's own sign-in. */
@ApplicationScoped
public class Operator {
    private static final String CHALLENGE = "Basic realm=\"Telemaque\", charset=\"UTF-8\"";

    private final String token;
    private final Throttle throttle;
    private final Caller caller;
    private final ZoneId zone;

    @Inject
    Operator(
            @ConfigProperty(name = "telemaque.admin.token", defaultValue = " ") String token,
            @ConfigProperty(name = "telemaque.time.zone", defaultValue = "Europe/Paris") String zone,
            Throttle throttle,
            Caller caller) {
        this.token = token.strip();
        this.zone = ZoneId.of(zone);
        this.throttle = throttle;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway")
    Operator() {
        this("", "Z", null, null); // the container's proxy never uses it
    }

    /** Lets the operator read; for anybody else it fails as a closed or a missing door does. */
    public void reads(HttpHeaders request) {
        if (token.isEmpty()) {
            throw new NotFoundException();
        }
        String given = given(header(request, HttpHeaders.AUTHORIZATION));
        if (!isRight(given)) {
            refuse(given);
        }
    }

    /** The right token is never kept waiting, whatever its neighbours behind the same address do. */
    private boolean isRight(String given) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), token.getBytes(UTF_8));
    }

    private void refuse(String given) {
        String address = caller.address();
        wait(throttle.wait("", address));
        if (!given.isEmpty()) {
            wait(throttle.hasGuessedTooOften(address) ? Throttle.betweenGuesses() : Duration.ZERO);
            throttle.guessedWrong(address);
        }
        throw new NotAuthorizedException(CHALLENGE);
    }

    private static void wait(Duration longEnough) {
        if (!longEnough.isZero()) {
            throw new ClientErrorException(Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Throttle.seconds(longEnough))
                    .build());
        }
    }

    /** Lets the operator change something, unless another site made the browser ask. */
    public void changes(HttpHeaders request) {
        reads(request);
        if (caller.mayBeSentByAnotherSite()) {
            throw new ForbiddenException();
        }
    }

    /** Says a moment as a clock beside the operator would. */
    public Function<Instant, String> clock(Words words) {
        return at -> words.moment(at.atZone(zone));
    }

    static String given(String authorization) {
        if (authorization.startsWith("Bearer ")) {
            return authorization.substring("Bearer ".length());
        }
        return authorization.startsWith("Basic ") ? password(authorization.substring("Basic ".length())) : "";
    }

    private static String password(String credentials) {
        try {
            String pair = new String(Base64.getDecoder().decode(credentials.strip()), UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String header(HttpHeaders request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}
