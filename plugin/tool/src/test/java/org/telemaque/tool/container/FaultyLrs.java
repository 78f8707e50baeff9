package org.telemaque.tool.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A record store played by the test, at the address that the target files name: it stores all of a batch or nothing, answers a known
 * id with 409 even where the statement is the same, takes at most five at once, and does wrong what it is told to do wrong.
 */
final class FaultyLrs implements AutoCloseable {
    private static final int PORT = Integer.getInteger("it.platform.port", 19099);
    private static final int LARGEST_BATCH = 5;
    private static final int LATE_MILLIS = 2_600;

    /** What goes wrong with one call. */
    enum Fault {
        NONE,
        /** It is stored, and the connection breaks before the answer. */
        ANSWER_LOST,
        /** It is stored, and the answer comes later than anybody waits. */
        TOO_LATE,
        /** The answer begins and does not end. */
        HALF_ANSWER,
        BUSY,
        BROKEN
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final Map<String, Map<String, JsonObject>> kept = new ConcurrentHashMap<>();
    private final List<String> commits = Collections.synchronizedList(new ArrayList<>());
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    FaultyLrs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        server.setExecutor(threads);
        server.createContext("/token", call -> answer(call, 200, "{\"access_token\":\"t-1\",\"expires_in\":600}"));
        for (String path : List.of("/lrs", "/second", "/late")) {
            kept.put(path, new LinkedHashMap<>());
            server.createContext(path, call -> serve(path, call));
        }
        server.start();
    }

    void willDo(Fault... wrong) {
        synchronized (faults) {
            faults.addAll(List.of(wrong));
        }
    }

    /** Lets nobody in, or somebody again. */
    void close(boolean shut) {
        closed = shut;
    }

    /** Refuses every batch with this statement in it as malformed, or does so no more. */
    void refuse(UUID id, boolean refused) {
        if (refused) {
            poison.add(id.toString());
        } else {
            poison.remove(id.toString());
        }
    }

    /** As if somebody else had stored another statement under an id. */
    void holds(String path, UUID id, JsonObject other) {
        kept.get(path).put(id.toString(), other);
    }

    /** What a store has, by id, in the order in which it came. */
    Map<String, JsonObject> kept(String path) {
        synchronized (commits) {
            return new LinkedHashMap<>(kept.get(path));
        }
    }

    /** Every id that was ever stored, once for each time. */
    List<String> commits() {
        synchronized (commits) {
            return List.copyOf(commits);
        }
    }

    /** Every call with method, path, edition and kind of login. */
    List<String> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    /** The ids that a store has of one person, in the order in which they came. */
    List<String> ofPerson(String path, String account) {
        return kept(path).values().stream()
                .filter(one -> one.getJsonObject("actor")
                        .getJsonObject("account")
                        .getString("name")
                        .equals(account))
                .map(one -> one.getString("id"))
                .toList();
    }

    private void serve(String path, HttpExchange call) throws IOException {
        String login = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
        calls.add(call.getRequestMethod() + " " + call.getRequestURI().getPath() + " "
                + call.getRequestHeaders().getFirst("X-Experience-API-Version") + " " + login.split(" ", 2)[0]);
        if (call.getRequestURI().getPath().endsWith("/about")) {
            answer(call, 200, "{\"version\":[\"1.0.3\",\"2.0.0\"]}");
        } else if (closed) {
            answer(call, 401, "no");
        } else if (call.getRequestMethod().equals("GET")) {
            find(path, call);
        } else {
            store(path, call);
        }
    }

    private void find(String path, HttpExchange call) throws IOException {
        String id = call.getRequestURI().getQuery().replaceFirst(".*statementId=", "");
        JsonObject found = kept(path).get(id);
        answer(call, found == null ? 404 : 200, found == null ? "" : found.toString());
    }

    private void store(String path, HttpExchange call) throws IOException {
        JsonArray batch = Json.createReader(
                        new StringReader(new String(call.getRequestBody().readAllBytes(), UTF_8)))
                .readArray();
        Set<String> ids = batch.getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .collect(Collectors.toSet());
        if (batch.size() > LARGEST_BATCH) {
            answer(call, 413, "too many");
        } else if (ids.stream().anyMatch(poison::contains)) {
            answer(call, 400, "not a statement");
        } else {
            judge(path, call, batch);
        }
    }

    private void judge(String path, HttpExchange call, JsonArray batch) throws IOException {
        Fault fault = next();
        if (fault == Fault.BUSY) {
            call.getResponseHeaders().set("Retry-After", "1");
            answer(call, 429, "slowly");
        } else if (fault == Fault.BROKEN) {
            answer(call, 503, "<h1>Sorry</h1>");
        } else if (!commit(path, batch)) {
            answer(call, 409, "known");
        } else {
            answer(call, batch, fault);
        }
    }

    private Fault next() {
        synchronized (faults) {
            Fault fault = faults.poll();
            return fault == null ? Fault.NONE : fault;
        }
    }

    private boolean commit(String path, JsonArray batch) {
        synchronized (commits) {
            Map<String, JsonObject> store = kept.get(path);
            List<JsonObject> all = batch.getValuesAs(JsonObject.class);
            if (all.stream().anyMatch(one -> store.containsKey(one.getString("id")))) {
                return false;
            }
            all.forEach(one -> {
                store.put(one.getString("id"), one);
                commits.add(path + " " + one.getString("id"));
            });
            return true;
        }
    }

    private static void answer(HttpExchange call, JsonArray batch, Fault fault) throws IOException {
        String ids = batch.getValuesAs(JsonObject.class).stream()
                .map(one -> "\"" + one.getString("id") + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        switch (fault) {
            case ANSWER_LOST -> call.close();
            case HALF_ANSWER -> {
                call.sendResponseHeaders(200, ids.length());
                call.getResponseBody().write(ids.substring(0, 3).getBytes(UTF_8));
                call.getResponseBody().flush();
                call.close();
            }
            case TOO_LATE -> {
                sleep();
                answer(call, 200, ids);
            }
            default -> answer(call, 200, ids);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LATE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
