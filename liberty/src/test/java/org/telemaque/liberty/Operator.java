package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The operator of a demo: moves the clock and reads the figures.
 *
 * @param server whose operator it is
 * @param token what the operator signs in with
 */
record Operator(PackagedServer server, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern NOW = Pattern.compile("\"now\":\"([^\"]+)\"");

    /** Moves the clock; the day it then is. */
    LocalDate advance(String duration) {
        HttpResponse<String> answer = wishes("{\"advance\":\"" + duration + "\"}");
        Matcher now = NOW.matcher(answer.body());
        assertThat(now.find()).as(answer.body()).isTrue();
        return LocalDate.ofInstant(Instant.parse(now.group(1)), ZoneOffset.UTC);
    }

    /** Sends this body to the clock. */
    HttpResponse<String> wishes(String body) {
        return send(request("/api/demo/clock")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Every figure with its labels. */
    Map<String, Long> figures() {
        return send(request("/admin/metrics"))
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.tool().resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
