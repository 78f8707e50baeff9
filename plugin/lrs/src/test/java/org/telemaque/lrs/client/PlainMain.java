package org.telemaque.lrs.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.telemaque.xapi.document.HttpDocuments;
import org.telemaque.xapi.document.Outcome;
import org.telemaque.xapi.document.Place;
import org.telemaque.xapi.document.Seen;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.HttpRecordStore;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.store.LrsTarget;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.XapiVersion;

/** The client at work in a program of its own, with nothing but itself: the example to begin with. */
public final class PlainMain {
    private static final Agent ANN = Agent.account(Iri.of("https://people.example/"), "ann-" + UUID.randomUUID());
    private static final Iri COURSE = Iri.of("https://courses.example/" + UUID.randomUUID());

    private PlainMain() {}

    /** Takes an endpoint, a key and a secret; ends with an exception when anything is not as it should be. */
    public static void main(String... arguments) {
        URI endpoint = URI.create(arguments[0]);
        Login login = Login.basic(arguments[1], arguments[2]);
        HttpClient http = HttpClient.newHttpClient();
        HttpDocuments documents = new HttpDocuments(endpoint, XapiVersion.V2_0_0, login, http);
        XapiVersion edition = documents.bestEdition().orElseThrow();
        LrsTarget target = new LrsTarget(endpoint, arguments[1], arguments[2], edition);
        statements(new HttpRecordStore(target, http, Clock.systemUTC()));
        document(documents);
    }

    private static void statements(HttpRecordStore store) {
        Enclosure note = Enclosure.of("text/plain", "a note".getBytes(StandardCharsets.UTF_8));
        Statement one = passed();
        Statement other = passed().withAttachments(List.of(Attachment.of(
                Iri.of("https://uses.example/note"),
                LanguageMap.of("en", "A note"),
                new Attachment.Content(note.contentType(), note.length(), note.sha2()))));
        must(store.store(List.of(StatementWriter.text(one))) instanceof Storing.Stored);
        byte[] json = StatementWriter.text(other).getBytes(StandardCharsets.UTF_8);
        must(store.store(Bundle.of(json, List.of(note)), UUID.randomUUID().toString()) instanceof Storing.Stored);
        must(store.find(one.id().orElseThrow()) instanceof Finding.Found);
        Listing first = store.list(StatementQuery.all().byActivity(COURSE).pagesOf(1));
        must(first instanceof Listing.Page page
                && page.statements().size() == 1
                && store.more(page.more()) instanceof Listing.Page rest
                && rest.isLast());
    }

    private static Statement passed() {
        return Statement.of(ANN, Verb.of("http://adlnet.gov/expapi/verbs/passed"), Activity.of(COURSE))
                .withId(UUID.randomUUID());
    }

    private static void document(HttpDocuments documents) {
        Place place = Place.state(COURSE, ANN).in(UUID.randomUUID());
        must(documents.make(place, "bookmark", "text/plain", "page 1") == Outcome.DONE);
        Seen seen = documents.find(place, "bookmark").orElseThrow();
        must(documents.replace(place, "bookmark", seen, "page 2") == Outcome.DONE);
        must(documents.replace(place, "bookmark", seen, "page 3") == Outcome.STALE);
        must(documents.names(place).equals(List.of("bookmark")));
    }

    private static void must(boolean right) {
        if (!right) {
            throw new IllegalStateException("The store did not do as it should");
        }
    }
}
