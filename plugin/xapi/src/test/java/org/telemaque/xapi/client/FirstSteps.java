package org.telemaque.xapi.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Attachment;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/**
 * The example to begin with: agree upon an edition, store a statement and another with a note, and read both with the bytes.
 *
 * <p>Run it with an endpoint, a key and a secret: {@code FirstSteps https://lrs.example.com/xapi key secret}.
 */
final class FirstSteps {
    private static final Iri COURSE = Iri.of("https://courses.example.com/mentoring");

    private FirstSteps() {}

    /** Takes an endpoint, a key and a secret. */
    public static void main(String... arguments) {
        Login login = Login.basic(arguments[1], arguments[2]);
        LrsClient client = LrsClient.to(URI.create(arguments[0]), login, HttpClient.newHttpClient(), Clock.systemUTC())
                .orElseThrow(() -> new IllegalStateException("The store does not answer, or speaks another language"));
        note(client, passed(client));
        read(client);
    }

    /** One statement under its own id: sent again, it changes nothing. */
    private static Statement passed(LrsClient client) {
        Statement passed = Statement.of(
                        Agent.account(Iri.of("https://people.example.com/"), "ann"),
                        Verb.of("http://adlnet.gov/expapi/verbs/passed"),
                        Activity.of(COURSE))
                .withId(UUID.randomUUID());
        Storing storing = client.store().put(passed.id().orElseThrow(), StatementWriter.text(passed));
        if (!(storing instanceof Storing.Stored)) {
            throw new IllegalStateException("Not stored: " + storing);
        }
        return passed;
    }

    /** Another, with bytes that it names by their hash. */
    private static void note(LrsClient client, Statement passed) {
        Enclosure note = Enclosure.of("text/plain", "Well done.".getBytes(StandardCharsets.UTF_8));
        Statement noted = passed.withId(UUID.randomUUID())
                .withAttachments(List.of(Attachment.of(
                        Iri.of("https://courses.example.com/uses/note"),
                        LanguageMap.of("en", "A note"),
                        new Attachment.Content(note.contentType(), note.length(), note.sha2()))));
        byte[] json = StatementWriter.text(noted).getBytes(StandardCharsets.UTF_8);
        Storing storing = client.store()
                .store(Bundle.of(json, List.of(note)), UUID.randomUUID().toString());
        if (!(storing instanceof Storing.Stored)) {
            throw new IllegalStateException("Not stored: " + storing);
        }
    }

    /** Page after page, until there is none. */
    private static void read(LrsClient client) {
        Fetched fetched = client.fetch(StatementQuery.all().byActivity(COURSE).pagesOf(1), LrsClient.Format.EXACT);
        int notes = 0;
        while (fetched instanceof Fetched.Page page) {
            notes += page.enclosures().size();
            if (page.isLast()) {
                break;
            }
            fetched = client.more(page.more());
        }
        if (notes == 0 || !(fetched instanceof Fetched.Page)) {
            throw new IllegalStateException("The note did not come back: " + fetched);
        }
    }
}
