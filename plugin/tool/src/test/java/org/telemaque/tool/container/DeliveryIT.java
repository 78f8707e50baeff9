package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.container.FaultyLrs.Fault;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Undelivered;
import org.telemaque.tool.workshop.delivery.History;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Storing;

/** From what happens to record stores elsewhere over real HTTP, whatever goes wrong on the way; every statement is counted. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FIRST = "lrs:first";
    private static final String SECOND = "lrs:second";
    private static final String LATE = "lrs:late";
    private static final String OPERATOR = "operator-of-the-tests";

    @Inject
    Event<LearningEvent> events;

    @Inject
    Catalogue catalogue;

    @Inject
    Namespace namespace;

    @Inject
    Outbox outbox;

    @Inject
    History history;

    @Inject
    RecordStore store;

    @Inject
    Journal journal;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private FaultyLrs lrs;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void start() throws Exception {
        lrs = new FaultyLrs();
        Stream.of(FIRST, SECOND, LATE).forEach(outbox::resume);
    }

    @AfterEach
    void stop() throws Exception {
        lrs.close();
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement("delete from outbox_parcel where target like 'lrs:%'")) {
            forget.executeUpdate();
        }
    }

    @Test
    void noneIsLostAndNoneIsThereTwiceWhateverTheStoreAnswers() throws Exception {
        lrs.willDo(
                Fault.NONE,
                Fault.ANSWER_LOST,
                Fault.NONE,
                Fault.BUSY,
                Fault.NONE,
                Fault.HALF_ANSWER,
                Fault.NONE,
                Fault.TOO_LATE,
                Fault.NONE,
                Fault.BROKEN);
        List<Learner> people =
                IntStream.range(0, 4).mapToObj(i -> learner("delivered")).toList();
        List<UUID> fired = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            for (Learner person : people) {
                fired.add(fire(person, true));
            }
        }
        List<String> ids = fired.stream().map(UUID::toString).toList();
        Eventually.holds(SOON, () -> assertThat(lrs.kept("/lrs")).containsOnlyKeys(ids.toArray(String[]::new)));
        Eventually.holds(SOON, () -> assertThat(outbox.waiting(FIRST)).isZero());
        assertThat(lrs.commits())
                .filteredOn(commit -> commit.startsWith("/lrs "))
                .as("each stored exactly once")
                .hasSize(ids.size())
                .doesNotHaveDuplicates();
        assertThat(undelivered(FIRST)).isEmpty();
        inOrder(people, fired);
    }

    @Test
    void orderIsKeptForEachPerson() throws Exception {
        lrs.willDo(Fault.NONE, Fault.BROKEN, Fault.NONE, Fault.ANSWER_LOST);
        List<Learner> people = List.of(learner("delivered"), learner("delivered"));
        List<UUID> fired = new ArrayList<>();
        transaction.begin();
        for (int i = 0; i < 24; i++) {
            fired.add(tell(people.get(i % 2)));
        }
        transaction.commit();
        Eventually.holds(SOON, () -> assertThat(lrs.kept("/lrs")).hasSize(24));
        inOrder(people, fired);
    }

    private void inOrder(List<Learner> people, List<UUID> fired) {
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            List<String> own = IntStream.range(0, fired.size())
                    .filter(n -> n % people.size() == person)
                    .mapToObj(n -> fired.get(n).toString())
                    .toList();
            assertThat(lrs.ofPerson("/lrs", people.get(i).account().toString())).containsExactlyElementsOf(own);
        }
    }

    @Test
    void aParcelPerStoreLeavesInTheSameTransaction() throws Exception {
        Learner person = learner("delivered");
        UUID lost = fire(person, false);
        UUID kept = fire(person, true);
        fire(learner("somebody-else"), true);
        Eventually.holds(SOON, () -> {
            assertThat(lrs.kept("/lrs")).containsOnlyKeys(kept.toString()).doesNotContainKey(lost.toString());
            assertThat(lrs.kept("/second")).containsOnlyKeys(kept.toString());
        });
        JsonObject there = lrs.kept("/second").get(kept.toString());
        String name = there.getJsonObject("actor").getJsonObject("account").getString("name");
        assertThat(name).hasSize(32).isNotEqualTo(person.account().toString());
        assertThat(there.toString()).doesNotContain(person.account().toString());
        assertThat(lrs.calls())
                .contains("POST /second/statements 2.0.0 Bearer", "POST /lrs/statements 2.0.0 Basic")
                .doesNotContain("POST /second/statements 1.0.3 Bearer");
    }

    @Test
    void aStoreThatLetsNobodyInPausesAndLosesNothing() throws Exception {
        lrs.close(true);
        Learner person = learner("delivered");
        UUID first = fire(person, true);
        Eventually.holds(SOON, () -> assertThat(standing(FIRST).pause()).isEqualTo(Outbox.Pause.DENIED));
        UUID second = fire(person, true);
        assertThat(standing(FIRST).reason()).startsWith("401");
        assertThat(number("select attempts from outbox_parcel where target = '" + FIRST + "' and parcel = '" + second
                        + "'"))
                .as("what comes to a closed door is not tried")
                .isZero();
        assertThat(page("").body()).contains("first", "401");
        assertThat(outbox.paused()).isPositive();
        lrs.close(false);
        assertThat(page("target=" + FIRST + "&do=resume").statusCode()).isEqualTo(200);
        Eventually.holds(
                SOON,
                () -> assertThat(lrs.ofPerson("/lrs", person.account().toString()))
                        .containsExactly(first.toString(), second.toString()));
        assertThat(page("target=" + FIRST + "&do=pause").body()).contains("first");
        assertThat(standing(FIRST).pause()).isEqualTo(Outbox.Pause.BY_OPERATOR);
    }

    @Test
    void whatAStoreRefusesIsKeptAloneAndCanBeSentAgain() throws Exception {
        Learner person = learner("delivered");
        outbox.pause(FIRST);
        UUID before = fire(person, true);
        UUID bad = fire(person, true);
        UUID taken = fire(person, true);
        UUID after = fire(person, true);
        lrs.refuse(bad, true);
        lrs.holds(
                "/lrs",
                taken,
                Json.createObjectBuilder().add("id", taken.toString()).build());
        outbox.resume(FIRST);
        Eventually.holds(
                SOON,
                () -> assertThat(undelivered(FIRST))
                        .extracting(Undelivered::parcel)
                        .containsExactlyInAnyOrder(bad, taken));
        assertThat(lrs.kept("/lrs")).containsKeys(before.toString(), after.toString());
        lrs.refuse(bad, false);
        assertThat(outbox.resend(bad, FIRST)).isTrue();
        Eventually.holds(SOON, () -> assertThat(lrs.kept("/lrs")).containsKey(bad.toString()));
    }

    @Test
    void aStoreThatIsDownGetsEverythingOnceItIsBack() throws Exception {
        lrs.close();
        Learner person = learner("delivered");
        UUID first = fire(person, true);
        Eventually.holds(SOON, () -> assertThat(standing(FIRST).reason()).contains("No answer"));
        UUID second = fire(person, true);
        lrs = new FaultyLrs();
        Eventually.holds(
                SOON,
                () -> assertThat(lrs.ofPerson("/lrs", person.account().toString()))
                        .containsExactly(first.toString(), second.toString()));
    }

    @Test
    void aNewStoreGetsTheHistoryInOrderAndGoesOnWhereItStopped() throws Exception {
        List<String> past = IntStream.range(0, 130)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        String account = UUID.randomUUID().toString();
        Storing kept = store.forTenant("later")
                .store(past.stream().map(id -> recorded(id, account)).toList());
        assertThat(kept).isInstanceOf(Storing.Stored.class);
        lrs.willDo(Fault.NONE, Fault.ANSWER_LOST);
        run("delete from delivery_history where target = '" + LATE + "'");
        assertThat(page("target=" + LATE + "&do=history").statusCode()).isEqualTo(200);
        Eventually.holds(SOON, () -> assertThat(progress().stage()).isIn(History.Stage.ENDING, History.Stage.DONE));
        // As if the server had been killed and the place were all that is known: what is there already is not put
        // again.
        run("update delivery_history set place = '', stage = 'RUNNING' where target = '" + LATE + "'");
        Eventually.holds(SOON, () -> assertThat(lrs.ofPerson("/late", account)).hasSize(130));
        Eventually.holds(SOON, () -> assertThat(progress().stage()).isIn(History.Stage.ENDING, History.Stage.DONE));
        Eventually.holds(SOON, () -> assertThat(progress().stage()).isEqualTo(History.Stage.DONE));
        assertThat(lrs.ofPerson("/late", account)).containsExactlyElementsOf(past);
        assertThat(progress().put()).isEqualTo(lrs.kept("/late").size());
        assertThat(page("").body()).contains("late");
    }

    @Test
    void theOperatorSeesHowItStandsWithEveryStore() throws Exception {
        assertThat(page("").body()).contains("first", "second", "late", "/second", "delivered", "<h1");
        assertThat(page("target=" + FIRST + "&do=nothing").statusCode()).isEqualTo(400);
        assertThat(page("target=lrs:none&do=pause").statusCode()).isEqualTo(404);
        assertThat(page("target=embedded&do=pause").statusCode()).isEqualTo(404);
    }

    @Test
    void aStoreIsStoppedAndLetGoOnByHand() throws Exception {
        assertThat(page("target=" + FIRST + "&do=pause").statusCode()).isEqualTo(200);
        UUID waits = fire(learner("delivered"), true);
        Eventually.holds(SOON, () -> assertThat(lrs.kept("/second")).containsKey(waits.toString()));
        assertThat(lrs.kept("/lrs")).isEmpty();
        assertThat(page("target=" + FIRST + "&do=resume").statusCode()).isEqualTo(200);
        Eventually.holds(SOON, () -> assertThat(lrs.kept("/lrs")).containsKey(waits.toString()));
    }

    @Test
    void whatTheOperatorChangesIsWrittenIntoTheJournal() throws Exception {
        page("target=" + SECOND + "&do=pause");
        page("target=" + SECOND + "&do=resume");
        assertThat(journal.latest("", Set.of(Act.TARGET_CHANGED), 2))
                .extracting(Entry::subject, Entry::detail)
                .containsExactly(tuple(SECOND, "resume"), tuple(SECOND, "pause"));
    }

    private History.Progress progress() {
        return history.all().stream()
                .filter(one -> one.target().equals(LATE))
                .findFirst()
                .orElseThrow();
    }

    private String recorded(String id, String account) {
        return """
            {"id":"%s","actor":{"objectType":"Agent","account":{"homePage":"%s","name":"%s"}},
             "verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},
             "object":{"id":"%smentor/course/fondations"},"timestamp":"2026-11-01T08:00:00.000Z"}
            """.formatted(id, namespace.tenantHome("later"), account, namespace.base());
    }

    private Outbox.Standing standing(String target) {
        return outbox.standings().stream()
                .filter(one -> one.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private List<Undelivered> undelivered(String target) {
        return outbox.undelivered(100).stream()
                .filter(one -> one.target().equals(target))
                .toList();
    }

    private HttpResponse<String> page(String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Integer.getInteger("it.port", 19080) + "/admin/targets"))
                .header("Authorization", "Bearer " + OPERATOR)
                .header("Content-Type", "application/x-www-form-urlencoded");
        return HTTP.send(
                (form.isEmpty() ? request.GET() : request.POST(HttpRequest.BodyPublishers.ofString(form))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Learner learner(String tenant) {
        return new Learner(UUID.randomUUID(), UUID.randomUUID(), tenant, UUID.randomUUID(), "", "fr", true);
    }

    private UUID tell(Learner who) {
        var what = new Happening(
                UUID.randomUUID(),
                who,
                Instant.parse("2026-11-22T10:00:00.123Z"),
                UUID.randomUUID(),
                catalogue.ref("course/fondations"));
        events.fire(new LearningEvent.CourseProgressed(what, 40));
        return what.id();
    }

    private UUID fire(Learner who, boolean commit) throws Exception {
        transaction.begin();
        UUID id = tell(who);
        if (commit) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
        return id;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
