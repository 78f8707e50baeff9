package org.telemaque.liberty.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.telemaque.liberty.PackagedServer;

/** The bare endpoint of the same server: each request verifies one RS256 token and inserts one row. */
final class BareBench {
    private static final int KEPT = 204;

    private final URI endpoint;
    private final HttpClient client;
    private final Load load;

    BareBench(PackagedServer server, HttpClient client, Load load) {
        // The tool's name for this machine: the connections are the ones that the tool's own requests use.
        this.endpoint = server.tool().resolve("/lms/bench");
        this.client = client;
        this.load = load;
    }

    /** Sends this many requests with these tokens, over and over. */
    Figures run(int count, List<String> tokens) {
        List<String> bodies = IntStream.range(0, count)
                .mapToObj(index -> tokens.get(index % tokens.size()))
                .toList();
        return load.timed(bodies, this::send);
    }

    private void send(String token) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "text/plain")
                .timeout(Duration.ofSeconds(25))
                .POST(BodyPublishers.ofString(token))
                .build();
        try {
            int status = client.send(request, BodyHandlers.ofString()).statusCode();
            if (status != KEPT) {
                throw new IllegalStateException("the bare endpoint said " + status);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
