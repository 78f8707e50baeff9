package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.outbox.Undelivered;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Scope;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.StoreAdministration;
import org.telemaque.xapi.store.StoreCredential;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.LanguageMap;

/** What happens becomes a record in the embedded store: once when it is committed, never when it is rolled back. */
@ExtendWith(ArquillianExtension.class)
class RecordingIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");

    @Inject
    Event<LearningEvent> events;

    @Inject
    Catalogue catalogue;

    @Inject
    RecordStore store;

    @Inject
    StoreAdministration administration;

    @Inject
    Outbox outbox;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private final Learner learner =
            new Learner(UUID.randomUUID(), UUID.randomUUID(), "acme", UUID.randomUUID(), "", "fr", true);

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @Test
    void anAnswerBecomesOneStatementWithoutAName() throws Exception {
        var event = answered();
        fire(event, true);
        Eventually.holds(Duration.ofSeconds(25), () -> assertThat(found(event)).isInstanceOf(Finding.Found.class));
        String json = ((Finding.Found) found(event)).recorded().json().toString();
        assertThat(json)
                .contains("\"homePage\":\"http://127.0.0.1:9080/id/tenant/acme\"")
                .contains("\"name\":\"" + learner.account() + "\"")
                .contains("http://adlnet.gov/expapi/verbs/answered")
                .contains("mentor/competency/posture")
                .contains("2026-11-21T10:00:00.123Z")
                .doesNotContain(learner.person().toString());
    }

    @Test
    void whatIsRolledBackIsNeverRecorded() throws Exception {
        var lost = answered();
        fire(lost, false);
        var kept = answered();
        fire(kept, true);
        Eventually.holds(Duration.ofSeconds(25), () -> assertThat(found(kept)).isInstanceOf(Finding.Found.class));
        assertThat(found(lost)).isNotInstanceOf(Finding.Found.class);
    }

    @Test
    void anotherTenantDoesNotSeeIt() throws Exception {
        var event = decided();
        fire(event, true);
        Eventually.holds(Duration.ofSeconds(25), () -> assertThat(found(event)).isInstanceOf(Finding.Found.class));
        assertThat(store.forTenant("other").find(event.what().id())).isNotInstanceOf(Finding.Found.class);
    }

    @Test
    void whatTheStoreWillNeverTakeIsHeldAloneAndTheRestIsRecordedOnce() throws Exception {
        Statement sound = statement(learner.account());
        Statement taken = statement(learner.account());
        assertThat(store.forTenant("acme").store(List.of(StatementWriter.text(taken))))
                .isInstanceOf(Storing.Stored.class);
        UUID bad = UUID.randomUUID();
        Statement last = statement(learner.account());
        transaction.begin();
        put(sound.id().orElseThrow(), StatementWriter.text(sound));
        put(bad, "{\"id\":\"" + bad + "\",\"actor\":{},\"verb\":{},\"object\":{}}");
        put(
                taken.id().orElseThrow(),
                StatementWriter.text(taken.withResult(Result.empty().withSuccess(true))));
        put(last.id().orElseThrow(), StatementWriter.text(last));
        transaction.commit();
        Eventually.holds(
                Duration.ofSeconds(25),
                () -> assertThat(outbox.undelivered("embedded"::equals, "acme", 1_000))
                        .extracting(Undelivered::parcel)
                        .contains(bad, taken.id().orElseThrow())
                        .doesNotContain(sound.id().orElseThrow(), last.id().orElseThrow()));
        StatementQuery own = StatementQuery.all().byAgent(actor(learner.account()));
        assertThat(((Listing.Page) store.forTenant("acme").list(own)).statements())
                .extracting(record -> record.json().getString("id"))
                .containsExactlyInAnyOrder(
                        sound.id().orElseThrow().toString(),
                        taken.id().orElseThrow().toString(),
                        last.id().orElseThrow().toString());
    }

    private void put(UUID id, String body) {
        outbox.put(new Parcel(id, "acme", "embedded", learner.account().toString(), body));
    }

    private static Statement statement(UUID account) {
        return Statement.of(
                        actor(account),
                        new Verb(Iri.of("http://adlnet.gov/expapi/verbs/experienced"), LanguageMap.none()),
                        Activity.of(Iri.of("https://learn.example/id/mentor/course/fondations")))
                .withId(UUID.randomUUID())
                .withTimestamp(NOW);
    }

    private static Agent actor(UUID account) {
        return Agent.account(Iri.of("https://learn.example/id/tenant/acme"), account.toString());
    }

    @Test
    void aPersonIsErasedByTheOwnCompanysKeyAloneAndThenIsGone() throws Exception {
        Statement statement = statement(learner.account());
        store.forTenant("acme").store(List.of(StatementWriter.text(statement)));
        String person = URLEncoder.encode(
                "{\"account\":{\"homePage\":\"https://learn.example/id/tenant/acme\",\"name\":\"" + learner.account()
                        + "\"}}",
                StandardCharsets.UTF_8);
        String door = "extensions/erasure?agent=" + person;
        StoreCredential own = administration.make("acme", "tests", Set.of(Scope.ALL));
        StoreCredential reading = administration.make("acme", "tests", Set.of(Scope.READ, Scope.WRITE));
        StoreCredential others = administration.make("umbrella", "tests", Set.of(Scope.ALL));
        String read = "statements?statementId=" + statement.id().orElseThrow();

        assertThat(xapi("DELETE", door, reading).statusCode()).isEqualTo(403);
        assertThat(xapi("DELETE", door + "&tenant=acme", others).statusCode()).isEqualTo(403);
        assertThat(xapi("DELETE", door, others).body()).isEqualTo("{\"erased\":0}");
        assertThat(xapi("DELETE", door, new StoreCredential(own.key(), "guessed"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(xapi("GET", read, own).statusCode()).as("still there").isEqualTo(200);

        HttpResponse<String> erased = xapi("DELETE", door, own);
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(erased.body()).isEqualTo("{\"erased\":1}");
        assertThat(xapi("GET", read, own).statusCode()).isEqualTo(404);
        assertThat(xapi("GET", "statements?agent=" + person, own).body()).contains("\"statements\":[]");
        assertThat(xapi("DELETE", door, own).body()).isEqualTo("{\"erased\":0}");
        administration.credentials("acme").forEach(card -> administration.revoke("acme", card.key()));
        assertThat(xapi("GET", read, own).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> xapi(String method, String path, StoreCredential by) throws Exception {
        String pair = by.key() + ":" + by.secret();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Integer.getInteger("it.port", 19080) + "/xapi/" + path))
                .header("X-Experience-API-Version", "1.0.3")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Finding found(LearningEvent event) {
        return store.forTenant("acme").find(event.what().id());
    }

    private void fire(LearningEvent event, boolean commit) throws Exception {
        transaction.begin();
        events.fire(event);
        if (commit) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }

    private LearningEvent answered() {
        var answer = new LearningEvent.Answer(
                "choice",
                "myth",
                true,
                100,
                3,
                false,
                Set.of("posture"),
                List.of("myth", "reality"),
                Duration.ofSeconds(9));
        return new LearningEvent.QuestionAnswered(
                happening("item/mentor-evaluateur"), answer, List.of(catalogue.ref("quiz/entree")));
    }

    private LearningEvent decided() {
        var decision = new LearningEvent.Decision(
                "appel",
                List.of("irrite", "silence", "appel"),
                1,
                Map.of("cadre", 2),
                0,
                Map.of("confiance", 1),
                Duration.ofSeconds(20));
        return new LearningEvent.DecisionTaken(
                happening("scenario/trois-annulations/node/message"),
                decision,
                catalogue.ref("scenario/trois-annulations"));
    }

    private Happening happening(String key) {
        ActivityRef activity = catalogue.ref(key);
        return new Happening(UUID.randomUUID(), learner, NOW, UUID.randomUUID(), activity);
    }
}
