package org.telemaque.lrs.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.telemaque.xapi.value.XapiVersion;

/** A store under test, asked in one edition over plain HTTP. */
final class Lrs {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Map<String, String> headers;

    private Lrs(Map<String, String> headers) {
        this.headers = headers;
    }

    static Lrs in(XapiVersion edition) {
        String pair = Endpoint.KEY + ":" + Endpoint.SECRET;
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new Lrs(Map.of("X-Experience-API-Version", edition.number(), "Authorization", "Basic " + basic));
    }

    Lrs with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Lrs(more);
    }

    Lrs without(String header) {
        Map<String, String> less = new LinkedHashMap<>(headers);
        less.remove(header);
        return new Lrs(less);
    }

    Answer get(String path, String... parameters) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), parameters);
    }

    Answer head(String path, String... parameters) {
        return send("HEAD", path, HttpRequest.BodyPublishers.noBody(), parameters);
    }

    Answer delete(String path, String... parameters) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody(), parameters);
    }

    Answer post(String path, String body, String... parameters) {
        return typed().send("POST", path, HttpRequest.BodyPublishers.ofString(body), parameters);
    }

    Answer put(String path, String body, String... parameters) {
        return typed().send("PUT", path, HttpRequest.BodyPublishers.ofString(body), parameters);
    }

    Answer post(String path, byte[] body, String... parameters) {
        return typed().send("POST", path, HttpRequest.BodyPublishers.ofByteArray(body), parameters);
    }

    Answer put(String path, byte[] body, String... parameters) {
        return typed().send("PUT", path, HttpRequest.BodyPublishers.ofByteArray(body), parameters);
    }

    /** Follows a link of a page, from the root of the host. */
    Answer more(String link) {
        return send("GET", Endpoint.uri().resolve(link), HttpRequest.BodyPublishers.noBody());
    }

    Answer send(String method, String path, HttpRequest.BodyPublisher body, String... parameters) {
        String query = parameters.length == 0 ? "" : "?" + encoded(parameters);
        return send(method, URI.create(Endpoint.uri() + path + query), body);
    }

    private Answer send(String method, URI address, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).method(method, body);
        headers.forEach(request::header);
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Lrs typed() {
        return headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    }

    static String encoded(String... pairs) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            named.put(pairs[index], pairs[index + 1]);
        }
        return named.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
