package org.telemaque.lti.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;

/** A platform's services on this machine, over real HTTP: it says what the test tells it to say and remembers what it heard. */
public final class LoopbackPlatform implements AutoCloseable {
    /** The key with which the tool signs. */
    public static final ToolKeys KEYS = ToolKeys.generate("tool-key-1", new SecureRandom());

    /** What the platform heard. */
    public record Heard(String method, String target, Map<String, String> headers, String body) {
        /** A header, or empty. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** The fields of a form. */
        public Map<String, String> form() {
            Map<String, String> form = new LinkedHashMap<>();
            for (String field : body.split("&")) {
                String[] pair = field.split("=", 2);
                form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
            return form;
        }
    }

    /** What the platform says. */
    public record Says(int status, String body, List<Map.Entry<String, String>> headers) {
        /** A status and a text. */
        public Says(int status, String body) {
            this(status, body, List.of());
        }

        /** With one more header field. */
        public Says with(String name, String value) {
            List<Map.Entry<String, String>> more = new ArrayList<>(headers);
            more.add(Map.entry(name, value));
            return new Says(status, body, more);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<Heard, Says>> services = new ConcurrentHashMap<>();
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private final GuardedClient client;
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");
    private int tokens;

    /** Starts on a free port and grants every scope that it is asked for. */
    public LoopbackPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            client =
                    new GuardedClient(AddressGuard.of(true, List.of()), SSLContext.getDefault(), Duration.ofSeconds(5));
        } catch (IOException | NoSuchAlgorithmException unable) {
            throw new IllegalStateException(unable);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        says("/token", this::token);
    }

    private Says token(Heard request) {
        tokens++;
        JsonObject token = JsonText.object()
                .add("access_token", "token-" + tokens)
                .add("token_type", "Bearer")
                .add("expires_in", 3600)
                .add("scope", request.form().get("scope"))
                .build();
        return new Says(200, token.toString());
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join("|", values)));
        Heard request = new Heard(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        heard.add(request);
        Says says = services.getOrDefault(exchange.getRequestURI().getPath(), any -> new Says(404, "no such service"))
                .apply(request);
        says.headers().forEach(field -> exchange.getResponseHeaders().add(field.getKey(), field.getValue()));
        byte[] body = says.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(says.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** From now on this path answers so. */
    public LoopbackPlatform says(String path, Function<Heard, Says> answer) {
        services.put(path, answer);
        return this;
    }

    /** From now on this path answers so. */
    public LoopbackPlatform says(String path, int status, String body) {
        return says(path, request -> new Says(status, body));
    }

    /** The full address of a path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What was heard under this path, in order. */
    public List<Heard> heard(String path) {
        return heard.stream()
                .filter(request -> URI.create(request.target()).getPath().equals(path))
                .toList();
    }

    /** Everything but requests for tokens, as method and target. */
    public List<String> calls() {
        return heard.stream()
                .filter(request -> !request.target().equals("/token"))
                .map(request -> request.method() + " " + request.target())
                .toList();
    }

    /** Access to this platform with these scopes. */
    public ServiceAccess access(String... scopes) {
        return new ServiceAccess(registration(at("/token").toString()), "deployment-1", Set.of(scopes));
    }

    /** The registration with this platform, with this audience for assertions. */
    public Registration registration(String audience) {
        return new Registration(
                at("").toString(),
                "client-7",
                new Registration.Endpoints(at("/auth"), at("/token"), at("/keys"), audience),
                Registration.Deployments.learnt());
    }

    /** The clock of the test. */
    public Clock clock() {
        InstantSource hands = () -> now;
        return hands.withZone(ZoneOffset.UTC);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** A client of this platform's services. */
    public ServiceClient services() {
        ServiceTokens shelf = new ServiceTokens(client, () -> KEYS, clock(), UUID::randomUUID);
        return new ServiceClient(client, shelf, clock());
    }

    /** The guarded client itself. */
    public GuardedClient client() {
        return client;
    }

    /** Takes the platform down. */
    public void stop() {
        server.stop(0);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
        threads.shutdownNow();
    }
}
