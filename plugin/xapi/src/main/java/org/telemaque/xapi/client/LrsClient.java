package org.telemaque.xapi.client;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.xapi.document.HttpDocuments;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.store.HttpRecordStore;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.store.LrsRequests;
import org.telemaque.xapi.store.LrsTarget;
import org.telemaque.xapi.store.QueryParameters;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.value.XapiVersion;

/**
 * A record store elsewhere in the best edition that it speaks: the place to begin; safe for many threads.
 *
 * <p>Statements: xAPI 1.0.3, Communication 2.1; xAPI 2.0 (IEEE 9274.1.1), 4.1.6.1..
 */
public final class LrsClient {
    private static final String ACCEPTED = "multipart/mixed, application/json;q=0.9";
    private static final String ONE = "statementId=";

    private final LrsTarget target;
    private final HttpRecordStore store;
    private final HttpDocuments documents;
    private final LrsRequests requests;

    /** In which shape a store gives back statements (Communication 2.1.3, "format"; 2.0: 4.1.6.1). */
    public enum Format {
        /** As they were stored. */
        EXACT,
        /** Actors, activities and verbs by their ids only. */
        IDS,
        /** What the store knows of activities and verbs, in one language. */
        CANONICAL
    }

    private LrsClient(LrsTarget target, Login login, HttpClient http, Clock clock) {
        this.target = target;
        this.store = new HttpRecordStore(target, login, http, clock);
        this.documents = new HttpDocuments(target.endpoint(), target.version(), login, http);
        this.requests = new LrsRequests(target, login, http, clock);
    }

    /**
     * Asks a store which editions it speaks, and takes the best that this client speaks too.
     *
     * @param endpoint its base path, such as {@code https://lrs.example.com/xapi}
     * @param http should not follow redirects, for they would carry the credentials along
     * @return none when the store cannot be asked or speaks none of ours
     */
    public static Optional<LrsClient> to(URI endpoint, Login login, HttpClient http, Clock clock) {
        return new HttpDocuments(endpoint, XapiVersion.V1_0_3, login, http)
                .bestEdition()
                .map(edition -> new LrsClient(new LrsTarget(endpoint, "", "", edition), login, http, clock));
    }

    /** The edition that was agreed upon. */
    public XapiVersion edition() {
        return target.version();
    }

    /** The store, to write to and to read from. */
    public HttpRecordStore store() {
        return store;
    }

    /** Its documents. */
    public HttpDocuments documents() {
        return documents;
    }

    /** One statement that is not voided, with the bytes of its attachments (parameters statementId, format, attachments). */
    public Fetched fetch(UUID id, Format format) {
        return fetched("statements?" + ONE + id + "&format=" + word(format) + "&attachments=true");
    }

    /** The first page of the statements that a query asks for, with the bytes of their attachments. */
    public Fetched fetch(StatementQuery query, Format format) {
        Map<String, String> parameters = QueryParameters.of(query);
        parameters.put("format", word(format));
        parameters.put("attachments", "true");
        return fetched("statements?" + QueryParameters.encoded(parameters));
    }

    /** The page after another; what the page before it said leads nowhere else than to this store. */
    public Fetched more(String more) {
        return target.placeOfMore(more)
                .map(this::fetched)
                .orElseGet(() -> new Fetched.Refused("The link to more leads to another host"));
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private Fetched fetched(String path) {
        return fetched(target.resource(path));
    }

    private Fetched fetched(URI address) {
        LrsRequests.Answer<byte[]> answer = requests.bytes(requests.get(address, ACCEPTED));
        if (answer instanceof LrsRequests.Answer.Came<byte[]> came) {
            return came.response().statusCode() == 200 ? understood(came.response()) : refused(came.response());
        }
        return new Fetched.Failed(((LrsRequests.Answer.Lost<byte[]>) answer).why());
    }

    /** A store answers 404 to an id that it does not know, and never to a query. */
    private Fetched refused(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        String words = LrsRequests.words(status, new String(response.body(), StandardCharsets.UTF_8));
        if (status == 404
                && response.uri().getRawQuery() != null
                && response.uri().getRawQuery().startsWith(ONE)) {
            return new Fetched.Page(List.of(), Map.of(), "");
        }
        return status == 400 ? new Fetched.Refused(words) : new Fetched.Failed(requests.unanswered(response, words));
    }

    private static Fetched understood(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!Bundle.isBundle(type)) {
            return page(response.body(), Map.of());
        }
        return Bundle.read(type, response.body()) instanceof Bundle.Unbundling.Read read
                ? page(read.bundle().json(), read.bundle().enclosures())
                : unbelieved();
    }

    private static Fetched page(byte[] json, Map<String, Enclosure> enclosures) {
        if (!(StrictJson.parse(new String(json, StandardCharsets.UTF_8)) instanceof StrictJson.Parsed.Value value)
                || !(value.json() instanceof JsonObject object)) {
            return unbelieved();
        }
        if (object.get("statements") instanceof JsonArray statements) {
            List<Recorded> recorded = statements.stream()
                    .filter(JsonObject.class::isInstance)
                    .map(one -> new Recorded(one.asJsonObject()))
                    .toList();
            return new Fetched.Page(recorded, enclosures, object.getString("more", ""));
        }
        return new Fetched.Page(List.of(new Recorded(object)), enclosures, "");
    }

    private static Fetched unbelieved() {
        return new Fetched.Failed(Unavailable.now("The store answered 200 with something else than statements"));
    }
}
