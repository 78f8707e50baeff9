package org.telemaque.xapi.document;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.store.Login;

/** Enters with a token that a server gives for a client's own credentials (RFC 6749, 4.4); safe for many threads. */
public final class TokenLogin implements Login {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int DEFAULT_SECONDS = 300;
    private static final int EARLIER = 30;

    /** What asking again does not change: the client, its secret, its rights or the address are wrong. */
    private static final Set<Integer> FINAL = Set.of(400, 401, 403, 404);

    private final URI server;
    private final Login client;
    private final String scope;
    private final HttpClient http;
    private final Clock clock;
    private String header = "";
    private Instant end = Instant.EPOCH;

    /**
     * A login by tokens.
     *
     * @param server where tokens are given
     * @param client the client's own credentials, which only that server sees
     * @param scope what the token is asked for; empty for whatever the server gives
     */
    public TokenLogin(URI server, Login client, String scope, HttpClient http, Clock clock) {
        this.server = server;
        this.client = client;
        this.scope = scope;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public synchronized String authorization() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(end)) {
            renew();
        }
        return header;
    }

    /** Forgets a token that ended before its time; whoever showed an older one can show the newer one. */
    @Override
    public synchronized boolean wasRefused(String authorization) {
        if (authorization.equals(header)) {
            header = "";
            end = Instant.EPOCH;
        }
        return true;
    }

    private void renew() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() == 200
                && StrictJson.parse(answer.body()) instanceof StrictJson.Parsed.Value value
                && value.json() instanceof JsonObject token
                && !token.getString("access_token", "").isEmpty()) {
            header = "Bearer " + token.getString("access_token");
            end = clock.instant().plusSeconds(Math.max(0, token.getInt("expires_in", DEFAULT_SECONDS) - EARLIER));
        } else if (FINAL.contains(answer.statusCode())) {
            throw new Refused("No token was given: " + answer.statusCode() + " " + error(answer.body()));
        } else {
            throw new IOException("No token was given: " + answer.statusCode());
        }
    }

    /** The word by which a server says what is wrong (RFC 6749, 5.2); nothing else of its answer is repeated. */
    private static String error(String body) {
        return StrictJson.parse(body) instanceof StrictJson.Parsed.Value value
                        && value.json() instanceof JsonObject json
                        && json.getString("error", "").matches("[a-z_]{1,40}")
                ? json.getString("error")
                : "";
    }

    private HttpRequest request() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials"
                + (scope.isEmpty() ? "" : "&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(server)
                .timeout(LONGEST_WAIT)
                .header("Authorization", client.authorization())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }
}
