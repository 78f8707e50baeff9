package org.telemaque.liberty.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A program that speaks to the statements of a record store, and may do it wrongly.
 *
 * @param statements where they are
 * @param credentials what stands in {@code Authorization}; empty for nothing
 * @param version what stands in the version header; empty for nothing
 */
record StoreClient(URI statements, String credentials, String version) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A program that does everything right. */
    StoreClient(URI statements) {
        this(statements, "Basic " + basic(), "1.0.3");
    }

    private static String basic() {
        String pair = TelemaqueServer.LRS_KEY + ":" + TelemaqueServer.LRS_SECRET;
        return Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    StoreClient showing(String otherCredentials) {
        return new StoreClient(statements, otherCredentials, version);
    }

    StoreClient in(String otherVersion) {
        return new StoreClient(statements, credentials, otherVersion);
    }

    HttpResponse<String> get(String query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(statements + query)).GET());
    }

    HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send("POST", "", body);
    }

    HttpResponse<String> put(String query, String body) throws IOException, InterruptedException {
        return send("PUT", query, body);
    }

    HttpResponse<String> send(String method, String query, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(statements + query))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** One statement by its id. */
    JsonObject one(String id) throws IOException, InterruptedException {
        return json(get("?statementId=" + id));
    }

    /** A page of a list. */
    JsonObject page(String query) throws IOException, InterruptedException {
        return json(get(query));
    }

    /** The page that another names as {@code more}. */
    JsonObject at(String more) throws IOException, InterruptedException {
        return json(send(HttpRequest.newBuilder(statements.resolve(more)).GET()));
    }

    /** The ids of a page, in their order. */
    List<String> ids(String query) throws IOException, InterruptedException {
        return StreamSupport.stream(page(query).getAsJsonArray("statements").spliterator(), false)
                .map(one -> one.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!credentials.isEmpty()) {
            request.header("Authorization", credentials);
        }
        if (!version.isEmpty()) {
            request.header("X-Experience-API-Version", version);
        }
        return HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }
}
