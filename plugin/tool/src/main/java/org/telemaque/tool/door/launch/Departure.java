package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.telemaque.lti.security.AuthenticationRequest;
import org.telemaque.lti.security.LoginRequest;
import org.telemaque.lti.security.PlatformStorage;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.session.BrowserProof;
import org.telemaque.tool.session.Secrets;

/** Sends a browser to its LMS with a state, a nonce and a proof that are remembered. */
@ApplicationScoped
class Departure {
    private static final int BITS = 256;
    private static final int LONGEST_QUERY = 3_000;

    private final Logins logins;
    private final Settings settings;
    private final Secrets secrets;

    /**
     * The way a browser goes.
     *
     * @param location the LMS's authorization endpoint with our question
     * @param cookie what the browser shows when it comes back
     * @param deposits what the LMS's page shall keep for it before it goes; none when the LMS does not offer to
     */
    record Way(URI location, String cookie, List<Deposit> deposits) {}

    /**
     * The browser's proof, for the LMS's page to keep.
     *
     * @param place the window that keeps it
     * @param name what it is asked for by
     * @param proof the secret
     */
    record Deposit(PlatformStorage place, String name, String proof) {}

    @Inject
    Departure(Logins logins, Settings settings, Secrets secrets) {
        this.logins = logins;
        this.settings = settings;
        this.secrets = secrets;
    }

    @SuppressWarnings("NullAway")
    Departure() {
        this(null, null, null); // the container's proxy never uses it
    }

    Way to(Platform platform, LoginRequest request) {
        var ours = new AuthenticationRequest.Secrets(secrets.fresh(BITS), secrets.fresh(BITS));
        String proof = secrets.fresh(BITS);
        List<Deposit> deposits = PlatformStorage.offered(request, platform.registration()).stream()
                .map(place -> new Deposit(place, BrowserProof.name(ours.state()), proof))
                .toList();
        logins.begin(new Logins.Login(
                ours.state(),
                ours.nonce(),
                Secrets.hash(proof),
                platform.id(),
                request.targetLinkUri(),
                query(request),
                deposits.stream()
                        .map(deposit -> deposit.place().frame())
                        .findFirst()
                        .orElse(""),
                request.deploymentId().orElse("")));
        URI location = new AuthenticationRequest(
                        platform.registration(), settings.address("/lti/launch"), request, ours)
                .location();
        return new Way(location, BrowserProof.given(settings.baseUrl(), ours.state(), proof, Logins.LIFE), deposits);
    }

    /** The platform's parameters once more, for a window of its own; nothing where that is more than an address should hold. */
    private static String query(LoginRequest request) {
        String query = whole(request);
        return query.length() > LONGEST_QUERY ? "" : query;
    }

    /** Without the frame that keeps things: no page of the LMS stands around a window of its own. */
    private static String whole(LoginRequest request) {
        return new TreeMap<>(request.parameters())
                .entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals("lti_storage_target"))
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
