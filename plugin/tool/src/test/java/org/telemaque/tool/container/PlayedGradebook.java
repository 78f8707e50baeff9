package org.telemaque.tool.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The gradebook of the test platform, played by the test at the address that its file names; it counts every call. */
final class PlayedGradebook implements AutoCloseable {
    static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    static final String RESULT = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
    static final int LATE = -1;

    private static final int PORT = Integer.getInteger("it.platform.port", 19099);

    /** A score that was posted: where, as what, and how it was answered. */
    record Posted(String item, JsonObject score, int status) {
        Instant at() {
            return Instant.parse(score.getString("timestamp"));
        }

        int given() {
            return score.getInt("scoreGiven");
        }
    }

    private final HttpServer server;
    private final Queue<Integer> faults = new ArrayDeque<>();
    private final Queue<Integer> tokenFaults = new ConcurrentLinkedQueue<>();
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final List<String> created = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> items = new ConcurrentHashMap<>();
    private final Map<String, Posted> last = new ConcurrentHashMap<>();
    private final Map<String, Integer> byHand = new ConcurrentHashMap<>();
    private static final AtomicInteger TOKENS = new AtomicInteger();
    private volatile String granted = SCORE + " " + LINE_ITEM + " " + RESULT;
    private volatile int worthless;

    PlayedGradebook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/token", this::token);
        server.createContext("/items", this::items);
        server.start();
    }

    static String issuer() {
        return "http://127.0.0.1:" + PORT;
    }

    static String item(String name) {
        return issuer() + "/items/" + name;
    }

    /** The claim of a launch; a line item of the link's own only when it has a name. */
    static String claim(String item, String... scopes) {
        var claim = Json.createObjectBuilder()
                .add("scope", Json.createArrayBuilder(List.of(scopes)))
                .add("lineitems", issuer() + "/items");
        if (!item.isEmpty()) {
            claim.add("lineitem", item(item));
        }
        return Json.createObjectBuilder()
                .add("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", claim)
                .build()
                .toString();
    }

    /** The next scores are answered so; {@link #LATE} keeps the score and answers when nobody listens any more. */
    void answers(Integer... statuses) {
        faults.addAll(List.of(statuses));
    }

    /** The next questions for a token are answered so; {@link #LATE} answers when nobody listens any more. */
    void answersForTokens(Integer... statuses) {
        tokenFaults.addAll(List.of(statuses));
    }

    /** Whether every order for questions for a token has been carried out. */
    boolean hasAnsweredForTokens() {
        return tokenFaults.isEmpty();
    }

    private void token(HttpExchange call) throws IOException {
        Integer fault = tokenFaults.poll();
        if (fault != null && fault == LATE) {
            Executors.newSingleThreadExecutor().execute(() -> afterwards(call, 503));
        } else if (fault != null) {
            answer(call, fault, "{\"error\":\"invalid_client\"}");
        } else {
            answer(call, 200, token());
        }
    }

    /** From now on tokens are good for these. */
    void grants(String... scopes) {
        granted = String.join(" ", scopes);
    }

    /** No token given so far is taken any more. */
    void forgetTokens() {
        worthless = TOKENS.get();
    }

    void has(String name, String link, String resource) {
        items.put(name, line(name, link, resource));
    }

    private static JsonObject line(String name, String link, String resource) {
        return Json.createObjectBuilder()
                .add("id", item(name))
                .add("label", name)
                .add("scoreMaximum", 100)
                .add("resourceLinkId", link)
                .add("resourceId", resource)
                .add("tag", "telemaque")
                .build();
    }

    /** Somebody has changed a mark by hand. */
    void marks(String item, String user, int points) {
        byHand.put(item + user, points);
    }

    /** What was posted for a person, answered however. */
    List<Posted> posted(String user) {
        return posted.stream()
                .filter(one -> one.score().getString("userId").equals(user))
                .toList();
    }

    /** What was kept of it. */
    List<Posted> kept(String user) {
        return posted(user).stream().filter(one -> one.status() < 300).toList();
    }

    /** The line items that were asked for. */
    List<String> created() {
        return created;
    }

    private String token() {
        return "{\"access_token\":\"t%d\",\"token_type\":\"Bearer\",\"expires_in\":%d,\"scope\":\"%s\"}"
                .formatted(TOKENS.incrementAndGet(), granted.contains(SCORE) ? 3600 : 1, granted);
    }

    private void items(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
        if (!isGood(call)) {
            answer(call, 401, "");
        } else if (path.endsWith("/scores")) {
            score(call, path.replaceAll("/items/(.*)/scores", "$1"), json(body));
        } else if (path.endsWith("/results")) {
            answer(call, 200, results(path.replaceAll("/items/(.*)/results", "$1")));
        } else if (call.getRequestMethod().equals("POST")) {
            answer(call, 201, create(json(body)).toString());
        } else {
            answer(call, 200, list());
        }
    }

    private boolean isGood(HttpExchange call) {
        String token = call.getRequestHeaders().getFirst("Authorization").replace("Bearer t", "");
        return Integer.parseInt(token) > worthless;
    }

    private synchronized void score(HttpExchange call, String item, JsonObject score) throws IOException {
        Integer fault = faults.poll();
        boolean late = fault != null && fault == LATE;
        Posted judged = new Posted(item, score, fault == null || late ? keep(item, score) : fault);
        posted.add(judged);
        if (late) {
            Executors.newSingleThreadExecutor().execute(() -> afterwards(call, judged.status()));
        } else {
            answer(call, judged.status(), "");
        }
    }

    private int keep(String item, JsonObject score) {
        Posted now = new Posted(item, score, 204);
        Posted before = last.get(item + score.getString("userId"));
        if (before != null && !now.at().isAfter(before.at())) {
            return 409;
        }
        last.put(item + score.getString("userId"), now);
        return 204;
    }

    private static void afterwards(HttpExchange call, int status) {
        try {
            Thread.sleep(6_000);
            answer(call, status, "");
        } catch (InterruptedException | IOException nobodyListens) {
            call.close();
        }
    }

    private JsonObject create(JsonObject wanted) {
        String name = "new" + created.size();
        created.add(wanted.getString("resourceLinkId"));
        JsonObject line = line(name, wanted.getString("resourceLinkId"), wanted.getString("resourceId"));
        items.put(name, line);
        return line;
    }

    private String list() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        items.values().forEach(all::add);
        return all.build().toString();
    }

    private String results(String item) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        last.values().stream()
                .filter(posted -> posted.item().equals(item))
                .forEach(posted -> all.add(Json.createObjectBuilder()
                        .add("userId", posted.score().getString("userId"))
                        .add("resultScore", byHand.getOrDefault(item + user(posted), posted.given()))
                        .add("resultMaximum", 100)));
        return all.build().toString();
    }

    private static String user(Posted posted) {
        return posted.score().getString("userId");
    }

    private static JsonObject json(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.getResponseHeaders().add("Connection", "close"); // the next test opens another platform here
        if (status == 429) {
            call.getResponseHeaders().add("Retry-After", "2");
        }
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            call.getResponseBody().write(bytes);
        }
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
