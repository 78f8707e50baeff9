package org.telemaque.tool.workshop.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** An LMS played on loopback: it gives tokens, makes line items, and answers scores as it was told. */
final class PlayedLms implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Integer> answers = new ArrayDeque<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> created = new CopyOnWriteArrayList<>();

    PlayedLms() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", call -> answer(call, 200, token()));
        server.createContext("/items", this::items);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The next scores get these answers; then all is well. */
    void answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** The addresses and bodies of the scores that were taken. */
    List<String> taken() {
        return taken;
    }

    /** A line item that is there before anybody asks. */
    void has(String item) {
        created.add(item);
    }

    /** The line items that were made. */
    List<String> created() {
        return created;
    }

    private void items(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
        if (path.endsWith("/scores")) {
            Integer told = answers.poll();
            if (told == null) {
                taken.add(path + " " + body);
            }
            answer(call, told == null ? 204 : told, "");
        } else if (call.getRequestMethod().equals("POST")) {
            String item = "{\"id\":\"" + address("/items/new") + "\"," + body.substring(1);
            created.add(item);
            answer(call, 201, item);
        } else {
            answer(call, 200, "[" + String.join(",", created) + "]");
        }
    }

    private static String token() {
        return "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.getResponseHeaders().add("Retry-After", "7");
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
