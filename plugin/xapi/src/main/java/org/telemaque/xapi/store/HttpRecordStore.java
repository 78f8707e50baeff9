package org.telemaque.xapi.store;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.validation.Defect;

/**
 * A record store elsewhere, asked over HTTP; safe for use by many threads.
 *
 * <p>Statements: xAPI 1.0.3, Communication 2.1; xAPI 2.0 (IEEE 9274.1.1), 4.1.6.1.
 */
public final class HttpRecordStore implements RecordStore {
    private static final String JSON = "application/json";

    private final LrsTarget target;
    private final LrsRequests requests;

    /**
     * A store elsewhere.
     *
     * @param target where it is
     * @param http should not follow redirects, for they would carry the credentials along
     * @param clock tells how long until the moment that a store asks us to wait for
     */
    public HttpRecordStore(LrsTarget target, HttpClient http, Clock clock) {
        this(target, Login.basic(target.key(), target.secret()), http, clock);
    }

    /**
     * A store elsewhere that is entered in another way than by key and secret.
     *
     * @param login what we show it
     */
    public HttpRecordStore(LrsTarget target, Login login, HttpClient http, Clock clock) {
        this.target = target;
        this.requests = new LrsRequests(target, login, http, clock);
    }

    /**
     * Stores statements and the bytes of their attachments, all or none (Communication 2.1.2; 2.0: 4.1.6.1).
     *
     * @param boundary a text that stands nowhere in the parts, such as a fresh UUID
     */
    public Storing store(Bundle bundle, String boundary) {
        return storing(requests.post(target.resource("statements"), boundary, bundle));
    }

    @Override
    public Storing store(List<String> statements) {
        return storing(requests.post(target.resource("statements"), "[" + String.join(",", statements) + "]"));
    }

    /** Stores one statement under its id (Communication 2.1.1; 2.0: 4.1.6.1, PUT). */
    public Storing put(UUID id, String statement) {
        LrsRequests.Answer<String> answer =
                requests.answer(requests.put(target.resource("statements?statementId=" + id), statement));
        return answer instanceof LrsRequests.Answer.Came<String> came
                        && came.response().statusCode() == 204
                ? new Storing.Stored(List.of(id))
                : storing(answer);
    }

    @Override
    public Finding find(UUID id) {
        return finding("statements?statementId=" + id);
    }

    /** Looks for one statement that is voided (parameter voidedStatementId). */
    public Finding findVoided(UUID id) {
        return finding("statements?voidedStatementId=" + id);
    }

    @Override
    public Listing list(StatementQuery query) {
        return page(target.resource("statements?" + QueryParameters.encoded(QueryParameters.of(query))));
    }

    @Override
    public Listing more(String more) {
        Optional<URI> address = target.placeOfMore(more);
        return address.isPresent() ? page(address.get()) : new Listing.Refused(LrsTarget.NOT_OURS);
    }

    @Override
    public RecordStore forTenant(String tenant) {
        return this;
    }

    private Storing storing(HttpRequest request) {
        return storing(requests.answer(request));
    }

    private Storing storing(LrsRequests.Answer<String> answer) {
        return answer instanceof LrsRequests.Answer.Came<String> came
                ? stored(came.response())
                : ((LrsRequests.Answer.Lost<String>) answer).why();
    }

    private Finding finding(String path) {
        LrsRequests.Answer<String> answer = requests.answer(requests.get(target.resource(path), JSON));
        return answer instanceof LrsRequests.Answer.Came<String> came
                ? found(came.response())
                : ((LrsRequests.Answer.Lost<String>) answer).why();
    }

    private Storing stored(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 200) {
            return ids(response.body());
        } else if (status == 400) {
            return new Storing.Malformed(List.of(new Defect("$", LrsRequests.words(response))));
        } else if (status == 409) {
            return new Storing.Conflicting(LrsRequests.words(response));
        } else if (status == 413) {
            return new Storing.TooLarge(LrsRequests.words(response));
        }
        return requests.unanswered(response);
    }

    private static Storing ids(String body) {
        try {
            return StrictJson.parse(body) instanceof StrictJson.Parsed.Value value
                    ? new Storing.Stored(value.json().asJsonArray().getValuesAs(HttpRecordStore::id))
                    : Unavailable.now("The store answered 200 without a list of ids");
        } catch (ClassCastException | IllegalArgumentException notIds) {
            return Unavailable.now("The store answered 200 with something else than a list of ids");
        }
    }

    private static UUID id(JsonValue json) {
        return UUID.fromString(((JsonString) json).getString());
    }

    private Finding found(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 200 && !object(response.body()).isEmpty()) {
            return new Finding.Found(new Recorded(object(response.body())));
        } else if (status == 404) {
            return new Finding.Absent();
        }
        return requests.unanswered(response);
    }

    private Listing page(URI address) {
        LrsRequests.Answer<String> answer = requests.answer(requests.get(address, JSON));
        return answer instanceof LrsRequests.Answer.Came<String> came
                ? listed(came.response())
                : ((LrsRequests.Answer.Lost<String>) answer).why();
    }

    private Listing listed(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 200 && object(response.body()).get("statements") instanceof JsonArray statements) {
            return new Listing.Page(
                    recorded(statements), object(response.body()).getString("more", ""));
        } else if (status == 400) {
            return new Listing.Refused(LrsRequests.words(response));
        }
        return requests.unanswered(response);
    }

    private static List<Recorded> recorded(JsonArray statements) {
        return statements.stream()
                .filter(JsonObject.class::isInstance)
                .map(json -> new Recorded(json.asJsonObject()))
                .toList();
    }

    private static JsonObject object(String body) {
        return StrictJson.parse(body) instanceof StrictJson.Parsed.Value value
                        && value.json() instanceof JsonObject object
                ? object
                : JsonValue.EMPTY_JSON_OBJECT;
    }
}
