package org.telemaque.liberty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The record store of a server, asked as a company's own tools ask it.
 *
 * @param server whose store it is
 */
record RecordStore(PackagedServer server) {
    private static final String KEY = "tests";
    private static final String SECRET = "a-secret-of-the-tests";
    private static final String ANSWERED = "http://adlnet.gov/expapi/verbs/answered";
    private static final Pattern OBJECT = Pattern.compile("\"object\"\\s*:\\s*\\{[^}]*?/item/([a-z0-9-]+)\"");

    /** The settings of a demo whose store is read like this, on a port that a restart takes again. */
    static Map<String, String> demo() {
        try (ServerSocket free = new ServerSocket(0)) {
            return Map.of(
                    "TELEMAQUE_DEMO",
                    "true",
                    "TELEMAQUE_HTTP_PORT",
                    String.valueOf(free.getLocalPort()),
                    "TELEMAQUE_LRS_KEY",
                    KEY,
                    "TELEMAQUE_LRS_SECRET",
                    SECRET);
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** The items of all statements about answers, once as many are there as expected or time is up. */
    List<String> answered(int expected) throws IOException, InterruptedException {
        List<String> items = List.of();
        long end = System.nanoTime() + Duration.ofSeconds(25).toNanos();
        while (System.nanoTime() < end && items.size() < expected) {
            Thread.sleep(250);
            items = answered();
        }
        return items;
    }

    private List<String> answered() throws IOException, InterruptedException {
        String query = "/xapi/statements?limit=100&verb=" + URLEncoder.encode(ANSWERED, UTF_8);
        String basic = KEY + ":" + SECRET;
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.tool() + query))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)))
                .header("X-Experience-API-Version", "1.0.3")
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return OBJECT.matcher(body).results().map(found -> found.group(1)).toList();
    }
}
