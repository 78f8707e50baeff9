package org.telemaque.tool.door.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the operator by the token: as a bearer, or as the password of a browser's own sign-in. */
@ApplicationScoped
class Operator {
    private static final String CHALLENGE = "Basic realm=\"Telemaque\", charset=\"UTF-8\"";

    private final String token;

    @Inject
    Operator(@ConfigProperty(name = "telemaque.admin.token", defaultValue = " ") String token) {
        this.token = token.strip();
    }

    @SuppressWarnings("NullAway")
    Operator() {
        this(""); // the container's proxy never uses it
    }

    /** Lets the operator read; for anybody else it fails as a closed or a missing door does. */
    void reads(HttpHeaders request) {
        if (token.isEmpty()) {
            throw new NotFoundException();
        }
        if (!MessageDigest.isEqual(
                given(header(request, HttpHeaders.AUTHORIZATION)).getBytes(UTF_8), token.getBytes(UTF_8))) {
            throw new NotAuthorizedException(CHALLENGE);
        }
    }

    /** Lets the operator change something, unless another site made the browser ask. */
    void changes(HttpHeaders request) {
        reads(request);
        String site = header(request, "Sec-Fetch-Site");
        boolean browser = !site.isEmpty() || !header(request, "Origin").isEmpty();
        if (browser && !site.equals("same-origin")) {
            throw new ForbiddenException();
        }
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
