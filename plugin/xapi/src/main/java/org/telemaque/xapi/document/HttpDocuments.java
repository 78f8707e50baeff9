package org.telemaque.xapi.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.value.XapiVersion;

/** The documents of a record store elsewhere; safe for use by many threads. */
public final class HttpDocuments {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final URI endpoint;
    private final XapiVersion edition;
    private final Login login;
    private final HttpClient http;

    /**
     * The documents of one store.
     *
     * @param endpoint its base path, such as {@code https://lrs.example.com/xapi}
     * @param http should not follow redirects, for they would carry the credentials along
     */
    public HttpDocuments(URI endpoint, XapiVersion edition, Login login, HttpClient http) {
        this.endpoint = URI.create(endpoint.toString().replaceFirst("/*$", "/"));
        this.edition = edition;
        this.login = login;
        this.http = http;
    }

    /** One document; empty when it is not there or the store cannot be asked. */
    public Optional<Seen> find(Place place, String name) {
        return sent(request(place, place.named(name)).GET())
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> new Seen(header(answer, "Content-Type"), answer.body(), header(answer, "ETag")));
    }

    /** The names of the documents of a place; none when the store cannot be asked. */
    public List<String> names(Place place) {
        return sent(request(place, place.parameters()).GET())
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> texts(answer.body()))
                .orElse(List.of());
    }

    /** Makes a document that is not there yet. */
    public Outcome make(Place place, String name, String type, String text) {
        return outcome(request(place, place.named(name))
                .header("If-None-Match", "*")
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** Replaces a document as it was seen. */
    public Outcome replace(Place place, String name, Seen before, String text) {
        return outcome(request(place, place.named(name))
                .header("If-Match", before.tag())
                .header("Content-Type", before.type())
                .PUT(HttpRequest.BodyPublishers.ofString(text)));
    }

    /** Lays the members of a JSON object over those of a document, or makes it. */
    public Outcome merge(Place place, String name, JsonObject members) {
        return outcome(request(place, place.named(name))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(members.toString())));
    }

    /** Removes a document as it was seen. */
    public Outcome remove(Place place, String name, Seen before) {
        return outcome(request(place, place.named(name))
                .header("If-Match", before.tag())
                .DELETE());
    }

    /** The best edition that the store and this client speak; empty when there is none or the store cannot be asked. */
    public Optional<XapiVersion> bestEdition() {
        return sent(builder(endpoint.resolve("about")).GET())
                .filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> offered(answer.body()));
    }

    private static Optional<XapiVersion> offered(String about) {
        return StrictJson.parse(about) instanceof StrictJson.Parsed.Value value
                        && value.json() instanceof JsonObject object
                        && object.get("version") instanceof JsonArray versions
                ? texts(versions.toString()).stream()
                        .flatMap(text -> XapiVersion.asked(text).stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Outcome outcome(HttpRequest.Builder request) {
        return sent(request)
                .map(answer -> switch (answer.statusCode()) {
                    case 200, 204 -> Outcome.DONE;
                    case 409, 412 -> Outcome.STALE;
                    case 401, 403 -> Outcome.DENIED;
                    case 400, 404, 413 -> Outcome.REFUSED;
                    default -> Outcome.UNAVAILABLE;
                })
                .orElse(Outcome.UNAVAILABLE);
    }

    private HttpRequest.Builder request(Place place, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return builder(endpoint.resolve(place.resource() + "?" + query));
    }

    private HttpRequest.Builder builder(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST_WAIT)
                .header("X-Experience-API-Version", edition.number());
    }

    private Optional<HttpResponse<String>> sent(HttpRequest.Builder request) {
        try {
            String shown = login.authorization();
            HttpResponse<String> answer = sent(request, shown);
            return Optional.of(
                    answer.statusCode() == 401 && login.wasRefused(shown)
                            ? sent(request, login.authorization())
                            : answer);
        } catch (IOException broken) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpResponse<String> sent(HttpRequest.Builder request, String shown)
            throws IOException, InterruptedException {
        return http.send(
                request.setHeader("Authorization", shown).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String json) {
        return StrictJson.parse(json) instanceof StrictJson.Parsed.Value value
                        && value.json() instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).getString())
                        .toList()
                : List.of();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
