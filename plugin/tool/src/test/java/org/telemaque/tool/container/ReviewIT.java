package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Acknowledgements;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Readers;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Storing;

/** The record list over real HTTP, on the real store: who reaches what, and what leaves. */
@ExtendWith(ArquillianExtension.class)
class ReviewIT {
    private static final String TOOL = "http://127.0.0.1:" + Integer.getInteger("it.port", 19080);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Hall hall;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    RecordStore store;

    @Inject
    Namespace namespace;

    @Inject
    Journal journal;

    @Inject
    Readers readers;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private String tenant = "review-" + UUID.randomUUID();
    private String keeper = "";
    private final List<UUID> accounts = new ArrayList<>();
    private final List<UUID> persons = new ArrayList<>();
    private String cohort = "";
    private String few = "";

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void sevenPeopleAndTwo() throws SQLException {
        try (Connection rows = database.getConnection()) {
            cohort = cohort(rows, 7);
            few = cohort(rows, 2);
        }
    }

    private String cohort(Connection rows, int people) throws SQLException {
        UUID id = UUID.randomUUID();
        Timestamp now = Timestamp.from(clock.instant());
        run(
                rows,
                "insert into people_cohort (id, tenant, platform, deployment, context_id, title, first_seen, last_seen) values (?,?,?,?,?,?,?,?)",
                id,
                tenant,
                id,
                "d",
                id + "",
                "C",
                now,
                now);
        for (int i = 0; i < people; i++) {
            UUID person = UUID.randomUUID();
            UUID account = UUID.randomUUID();
            persons.add(person);
            accounts.add(account);
            String name = "Nora " + persons.size();
            run(
                    rows,
                    "insert into people_person values (?,?,?,?,?,?,?,?,?)",
                    person,
                    account,
                    tenant,
                    "https://lms",
                    person + "",
                    name,
                    false,
                    now,
                    now);
            run(
                    rows,
                    "insert into people_membership (id, tenant, cohort, person, duties, last_seen) values (?,?,?,?,?,?)",
                    UUID.randomUUID(),
                    tenant,
                    id,
                    person,
                    "LEARNER",
                    now);
        }
        return id.toString();
    }

    private static void run(Connection rows, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = rows.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String bearer(String in, Duty... duties) throws Exception {
        return bearer(in, UUID.randomUUID(), duties);
    }

    private String bearer(String in, UUID person, Duty... duties) throws Exception {
        UUID platform = UUID.randomUUID();
        acknowledgements.acknowledge(tenant, person);
        Visit visit = new Visit(
                UUID.randomUUID(),
                person,
                person,
                tenant,
                platform,
                in,
                person,
                "records",
                "en",
                Set.of(duties),
                false,
                "",
                "{}");
        transaction.begin();
        String ticket = hall.announce(visit, "proof");
        transaction.commit();
        return hall.redeem(ticket, platform, visit.id(), proof -> true)
                .orElseThrow()
                .bearer();
    }

    private UUID record(int person, String in, String key, boolean sure) {
        UUID id = UUID.randomUUID();
        JsonObjectBuilder context = Json.createObjectBuilder()
                .add(
                        "contextActivities",
                        Json.createObjectBuilder()
                                .add(
                                        "grouping",
                                        Json.createArrayBuilder()
                                                .add(
                                                        in.isEmpty()
                                                                ? iri("mentor")
                                                                : iri("tenant/" + tenant + "/cohort/" + in))));
        if (sure) {
            context.add("extensions", Json.createObjectBuilder().add(namespace.base() + "extension/confidence", 3));
        }
        String json = Json.createObjectBuilder()
                .add("id", id.toString())
                .add(
                        "actor",
                        Json.createObjectBuilder()
                                .add("objectType", "Agent")
                                .add(
                                        "account",
                                        Json.createObjectBuilder()
                                                .add("homePage", namespace.tenantHome(tenant))
                                                .add(
                                                        "name",
                                                        accounts.get(person).toString())))
                .add("verb", Json.createObjectBuilder().add("id", "http://adlnet.gov/expapi/verbs/answered"))
                .add("object", iri("mentor/" + key))
                .add("context", context)
                .add("timestamp", clock.instant().toString())
                .build()
                .toString();
        assertThat(store.forTenant(keeper.isEmpty() ? tenant : keeper).store(List.of(json)))
                .isInstanceOf(Storing.Stored.class);
        return id;
    }

    private JsonObjectBuilder iri(String path) {
        return Json.createObjectBuilder().add("objectType", "Activity").add("id", namespace.base() + path);
    }

    private String code(int person) {
        return "P-" + accounts.get(person).toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void aReviewerReadsTheOwnCohortByCodesPageAfterPage() throws Exception {
        List<UUID> plain = IntStream.range(0, 60)
                .mapToObj(i -> record(i % 7, cohort, "course/fondations", false))
                .toList();
        UUID sure = record(0, cohort, "course/fondations", true);
        UUID foreign = record(7, few, "course/fondations", false);
        String bearer = bearer(cohort, Duty.REVIEWER);
        List<String> seen = new ArrayList<>();
        String next = "/review";
        while (!next.isEmpty()) {
            HttpResponse<String> page = get(next, bearer);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            all(page.body(), "/review/record/([0-9a-f-]{36})").forEach(seen::add);
            next = all(page.body(), "href=\"([^\"]+)\" rel=\"next\"").stream()
                    .map(link -> link.replace("&amp;", "&"))
                    .findFirst()
                    .orElse("");
            assertThat(page.body()).doesNotContain("Nora ");
        }
        assertThat(seen)
                .hasSize(61)
                .doesNotHaveDuplicates()
                .contains(sure.toString())
                .doesNotContain(foreign + "");
        assertThat(seen).containsAll(plain.stream().map(UUID::toString).toList());

        HttpResponse<String> one = get("/review?person=" + code(0) + "&activity=course/fondations", bearer);
        assertThat(all(one.body(), "/review/record/([0-9a-f-]{36})")).hasSize(9).doesNotContain(sure.toString());
        assertThat(get("/review?person=P-0&from=x&verb=y&activity=%22", bearer).statusCode())
                .isEqualTo(422);
        assertThat(get("/review?more=forged", bearer).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyReachesMoreThanTheDutyAllows() throws Exception {
        UUID own = record(0, cohort, "course/fondations", false);
        UUID foreign = record(7, few, "course/fondations", false);
        String reviewer = bearer(cohort, Duty.REVIEWER);
        assertThat(get("/review?cohort=" + few, reviewer).statusCode()).isEqualTo(403);
        assertThat(get("/review/record/" + foreign, reviewer).statusCode()).isEqualTo(404);
        assertThat(get("/review/record/" + UUID.randomUUID(), reviewer).statusCode())
                .isEqualTo(404);
        assertThat(post("/review/record/" + foreign + "/unmask", "reason=a+good+enough+reason", reviewer)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/review/export.csv?cohort=" + few, reviewer).statusCode())
                .isEqualTo(403);
        assertThat(get("/review", bearer(cohort, Duty.LEARNER)).statusCode()).isEqualTo(403);
        assertThat(get("/review/record/" + own, bearer(cohort, Duty.MENTOR)).statusCode())
                .isEqualTo(403);
        assertThat(get("/review", "").statusCode()).isEqualTo(401);

        String closed = bearer(few, Duty.REVIEWER);
        assertThat(get("/review", closed).body())
                .contains("This list stays closed")
                .doesNotContain(foreign.toString(), code(7));
        assertThat(get("/review/record/" + foreign, closed).statusCode()).isEqualTo(404);
        assertThat(post("/review/export", "format=csv", closed).statusCode()).isEqualTo(403);
        UUID sure = record(7, few, "course/fondations", true);
        String trainer = bearer(few, Duty.TRAINER);
        assertThat(get("/review", trainer).body())
                .contains(foreign.toString(), "Only a part is listed")
                .doesNotContain(sure.toString());
        assertThat(get("/review/record/" + sure, trainer).statusCode()).isEqualTo(404);
        assertThat(get("/review?cohort=company", trainer).statusCode()).isEqualTo(403);
    }

    @Test
    void whomTheOperatorGrantedItReadsTheWholeCompanyAndWhatHappenedOutsideAnyCourse() throws Exception {
        UUID own = record(0, cohort, "course/fondations", false);
        UUID little = record(7, few, "course/fondations", false);
        UUID sure = record(8, few, "course/fondations", true);
        UUID nowhere = record(1, "", "course/fondations", false);
        String bearer = bearer("", persons.get(0), Duty.REVIEWER);
        assertThat(get("/review", bearer).body()).contains("No course to read");
        assertThat(operatorSets(tenant, persons.get(0), true).statusCode()).isEqualTo(200);
        HttpResponse<String> list = get("/review", bearer);
        assertThat(list.body())
                .contains("The whole company", own.toString(), little.toString(), sure.toString(), nowhere.toString())
                .doesNotContain("Nora ", accounts.get(8).toString(), "<code>" + code(8));
        assertThat(get("/review?cohort=company&person=" + code(7), bearer).body())
                .contains(little.toString())
                .doesNotContain(own.toString(), sure.toString());
        assertThat(get("/review/record/" + sure, bearer).body())
                .contains("Somebody answered")
                .doesNotContain(few, accounts.get(8).toString());
        assertThat(get("/review?cohort=" + few, bearer).body()).contains("This list stays closed");
        String ready =
                post("/review/export", "cohort=company&format=json", bearer).body();
        String link = all(ready, "href=\"(/review/export[^\"]+)\"").get(0).replace("&amp;", "&");
        assertThat(get(link, "").body())
                .contains(own.toString(), nowhere.toString(), sure.toString())
                .doesNotContain(few, cohort);
        assertThat(operatorSets(tenant, persons.get(0), false).statusCode()).isEqualTo(200);
        assertThat(get("/review?cohort=company", bearer).statusCode()).isEqualTo(403);
        assertThat(get("/review", bearer).body()).contains("No course to read");
        assertThat(journal.aboutPerson(tenant, persons.get(0), 9))
                .extracting(entry -> entry.act(), entry -> entry.actor(), entry -> entry.detail())
                .containsExactly(
                        tuple(Act.READER_REVOKED, Entry.NOBODY, "company-wide reading, by the operator"),
                        tuple(Act.READER_GRANTED, Entry.NOBODY, "company-wide reading, by the operator"));
    }

    @Test
    void theOperatorGrantsReadingToPeopleOfTheCompanyOnlyOneByOne() throws Exception {
        UUID person = persons.get(1);
        assertThat(operatorSets(tenant, UUID.randomUUID(), true).statusCode()).isEqualTo(404);
        assertThat(operatorSets("another-" + tenant, person, true).statusCode()).isEqualTo(404);
        assertThat(readers.mayReadAll(tenant, person)).isFalse();
        assertThat(operatorSets(tenant, person, true).statusCode()).isEqualTo(200);
        assertThat(operatorSets(tenant, person, true).statusCode()).as("again").isEqualTo(200);
        assertThat(readers.mayReadAll(tenant, person)).isTrue();
        assertThat(readers.mayReadAll(tenant, persons.get(2))).as("nobody else").isFalse();
        assertThat(post("/admin/readers", reader(tenant, person, false), bearer(cohort, Duty.ADMINISTRATOR))
                        .statusCode())
                .as("no visit is the operator's")
                .isEqualTo(401);
        assertThat(readers.mayReadAll(tenant, person)).isTrue();
    }

    private static HttpResponse<String> operatorSets(String tenant, UUID person, boolean granted) throws Exception {
        return post("/admin/readers", reader(tenant, person, granted), "operator-of-the-tests");
    }

    private static String reader(String tenant, UUID person, boolean granted) {
        return "tenant=" + encoded(tenant) + "&person=" + person + "&granted=" + granted;
    }

    @Test
    void aLongFileIsStreamedPageAfterPageOfTheStore() throws Exception {
        for (int i = 0; i < 230; i++) {
            record(i % 7, cohort, "course/fondations", false);
        }
        String ready = post("/review/export", "format=json", bearer(cohort, Duty.REVIEWER))
                .body();
        String link = all(ready, "href=\"(/review/export[^\"]+)\"").get(0).replace("&amp;", "&");
        HttpResponse<String> file = get(link, "");
        assertThat(file.headers().firstValue("Content-Length"))
                .as("nobody knew how long it would be when it began")
                .isEmpty();
        try (JsonReader read = Json.createReader(new StringReader(file.body()))) {
            assertThat(read.readArray()).hasSize(230);
        }
    }

    @Test
    void aNameIsShownAgainstAReasonThatThePersonCanRead() throws Exception {
        UUID sure = record(3, cohort, "course/fondations", true);
        String bearer = bearer(cohort, Duty.REVIEWER);
        HttpResponse<String> page = get("/review/record/" + sure, bearer);
        assertThat(page.body())
                .contains("Somebody answered", "extension/confidence")
                .doesNotContain(accounts.get(3).toString(), "Nora 4", code(3));
        HttpResponse<String> refused = post("/review/record/" + sure + "/unmask", "reason=why", bearer);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">why</textarea>").doesNotContain("Nora 4");
        HttpResponse<String> shown =
                post("/review/record/" + sure + "/unmask", "reason=" + encoded("A complaint,\nfile 7"), bearer);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Nora 4");
        assertThat(journal.aboutPerson(tenant, persons.get(3), 5))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo(Act.RECORD_UNMASKED);
                    assertThat(entry.detail()).isEqualTo(sure + ": A complaint, file 7");
                });
        assertThat(get("/review/record/" + sure, bearer).body()).doesNotContain("Nora 4");
        String own = bearer(cohort, persons.get(3), Duty.LEARNER);
        assertThat(get("/home/records", own).body()).contains("A complaint, file 7");
        String other = bearer(cohort, persons.get(2), Duty.LEARNER);
        assertThat(get("/home/records", other).body()).doesNotContain("A complaint, file 7");
    }

    @Test
    void aFileLeavesOnceForItsTicketAndIsNoted() throws Exception {
        UUID plain = record(1, cohort, "course/fondations", false);
        UUID sure = record(2, cohort, "course/fondations", true);
        String bearer = bearer(cohort, Duty.REVIEWER);
        for (String format : List.of("csv", "json")) {
            HttpResponse<String> ready = post("/review/export", "verb=answered&format=" + format, bearer);
            assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
            String link =
                    all(ready.body(), "href=\"(/review/export[^\"]+)\"").get(0).replace("&amp;", "&");
            HttpResponse<String> file = get(link, "");
            assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("attachment", "." + format);
            assertThat(file.body())
                    .contains(plain.toString(), sure.toString())
                    .doesNotContain(accounts.get(2).toString(), code(2), "Nora");
            assertThat(get(link, "").statusCode()).isEqualTo(401);
        }
        assertThat(journal.latest(tenant, Set.of(Act.RECORDS_EXPORTED), 5))
                .extracting(entry -> entry.detail())
                .containsExactlyInAnyOrder(
                        "begins: records as csv, by cohort, verb",
                        "2 records as csv, by cohort, verb",
                        "begins: records as json, by cohort, verb",
                        "2 records as json, by cohort, verb");
    }

    /** The store elsewhere is our own over HTTP, where another company keeps these: from inside they would not be found. */
    @Test
    void theRecordsOfACompanyAreReadWhereItsFileSays() throws Exception {
        tenant = "review-elsewhere";
        keeper = "elsewhere-" + UUID.randomUUID();
        accounts.clear();
        persons.clear();
        sevenPeopleAndTwo();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            kept.add(record(i % 7, cohort, "course/fondations", false).toString());
        }
        assertThat(store.forTenant(tenant).find(UUID.fromString(kept.get(0)))).isInstanceOf(Finding.Absent.class);
        String bearer = bearer(cohort, Duty.REVIEWER);
        List<String> seen = new ArrayList<>();
        String next = "/review";
        while (!next.isEmpty()) {
            String page = get(next, bearer).body();
            all(page, "/review/record/([0-9a-f-]{36})").forEach(seen::add);
            next = all(page, "href=\"([^\"]+)\" rel=\"next\"").stream()
                    .map(link -> link.replace("&amp;", "&"))
                    .findFirst()
                    .orElse("");
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(get("/review?person=" + code(0), bearer).body())
                .contains(kept.get(0))
                .doesNotContain(kept.get(1));
        assertThat(get("/review/record/" + kept.get(0), bearer).body()).contains("answered");
        assertThat(get("/review/record/" + UUID.randomUUID(), bearer).statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyIdentifierOfOursAnswersWithItsDefinition() throws Exception {
        for (String path : List.of(
                "mentor/course/fondations",
                "mentor",
                "verb/attested",
                "profile/0.1",
                "tenant/x",
                "extension/confidence")) {
            assertThat(get("/id/" + path, "").body()).as(path).contains("<h1", namespace.base() + path);
            assertThat(ask("/id/" + path, "", "application/json").body())
                    .as(path)
                    .startsWith("{");
        }
        assertThat(ask("/id/mentor/course/fondations", "", "application/json").body())
                .contains("http://adlnet.gov/expapi/activities/course", "\"fr\":");
        assertThat(get("/id/verb/sung", "").statusCode()).isEqualTo(404);
        for (String path : List.of("profile", "profile/0.1", "template/quiz-passed", "pattern/quiz")) {
            assertThat(get("/id/" + path, "").body()).as(path).contains("<h1", namespace.base() + path);
            HttpResponse<String> linked = ask("/id/" + path, "", "application/ld+json");
            assertThat(linked.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
            assertThat(Json.createReader(new StringReader(linked.body()))
                            .readObject()
                            .getString("id"))
                    .startsWith(namespace.base());
        }
        assertThat(ask("/id/profile/0.1", "", "application/ld+json").body())
                .contains("https://w3id.org/xapi/profiles/context", "\"StatementTemplate\"", "Télémaque")
                .isEqualTo(ask("/id/profile/0.1", "", "application/json").body());
    }

    private static List<String> all(String html, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(html);
        return found.results().map(one -> one.group(1)).toList();
    }

    private static HttpResponse<String> get(String path, String bearer) throws Exception {
        return ask(path, bearer, "text/html,*/*;q=0.8");
    }

    private static HttpResponse<String> ask(String path, String bearer, String wanted) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(TOOL + path)).header("Accept", wanted), bearer);
    }

    private static HttpResponse<String> post(String path, String form, String bearer) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(TOOL + path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                bearer);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String bearer) throws Exception {
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
