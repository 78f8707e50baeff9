package org.telemaque.xapi.store;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.validation.Defect;

/** A record store elsewhere, asked over HTTP with Basic credentials; safe for use by many threads. */
public final class HttpRecordStore implements RecordStore {
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
     * Stores statements and the bytes of their attachments, all or none.
     *
     * @param boundary a text that stands nowhere in the parts, such as a fresh UUID
     */
    public Storing store(Bundle bundle, String boundary) {
        LrsRequests.Answer answer = requests.answer(requests.post(target.resource("statements"), boundary, bundle));
        if (answer instanceof LrsRequests.Answer.Came came) {
            return stored(came.response());
        }
        return ((LrsRequests.Answer.Lost) answer).why();
    }

    @Override
    public Storing store(List<String> statements) {
        String batch = "[" + String.join(",", statements) + "]";
        LrsRequests.Answer answer = requests.answer(requests.post(target.resource("statements"), batch));
        if (answer instanceof LrsRequests.Answer.Came came) {
            return stored(came.response());
        }
        return ((LrsRequests.Answer.Lost) answer).why();
    }

    @Override
    public Finding find(UUID id) {
        LrsRequests.Answer answer = requests.answer(requests.get(target.resource("statements?statementId=" + id)));
        if (answer instanceof LrsRequests.Answer.Came came) {
            return found(came.response());
        }
        return ((LrsRequests.Answer.Lost) answer).why();
    }

    @Override
    public Listing list(StatementQuery query) {
        return page(target.resource("statements?" + QueryParameters.encoded(QueryParameters.of(query))));
    }

    @Override
    public Listing more(String more) {
        try {
            URI address = target.endpoint().resolve("/").resolve(more);
            return isOurs(address) ? page(address) : new Listing.Refused("The link to more leads to another host");
        } catch (IllegalArgumentException notAnAddress) {
            return new Listing.Refused("The link to more is not an address");
        }
    }

    @Override
    public RecordStore forTenant(String tenant) {
        return this;
    }

    private boolean isOurs(URI address) {
        return origin(address).equals(origin(target.endpoint()));
    }

    private static String origin(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
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
        } else if (status == 404 || LrsRequests.isDenied(status)) {
            return new Denied(LrsRequests.words(response));
        }
        return requests.unavailable(response);
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
        return LrsRequests.isDenied(status) ? new Denied(LrsRequests.words(response)) : requests.unavailable(response);
    }

    private Listing page(URI address) {
        LrsRequests.Answer answer = requests.answer(requests.get(address));
        if (answer instanceof LrsRequests.Answer.Came came) {
            return listed(came.response());
        }
        return ((LrsRequests.Answer.Lost) answer).why();
    }

    private Listing listed(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 200 && object(response.body()).get("statements") instanceof JsonArray statements) {
            return new Listing.Page(
                    recorded(statements), object(response.body()).getString("more", ""));
        } else if (status == 400) {
            return new Listing.Refused(LrsRequests.words(response));
        } else if (status == 404 || LrsRequests.isDenied(status)) {
            return new Denied(LrsRequests.words(response));
        }
        return requests.unavailable(response);
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
