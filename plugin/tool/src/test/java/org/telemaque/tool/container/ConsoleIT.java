package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Acknowledgements;
import org.telemaque.tool.workshop.people.Duty;

/** The trainer's console and the learner's own page, asked over HTTP with the bearers of real visits. */
@ExtendWith(ArquillianExtension.class)
class ConsoleIT {

    private static final String TOOL = "http://127.0.0.1:" + Integer.getInteger("it.port", 19080);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PATH = "mentor-socle";

    private record Somebody(UUID id, UUID account) {}

    @Inject
    Hall hall;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    @ConfigProperty(name = "telemaque.data.dir")
    String data;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private final String tenant = "t" + UUID.randomUUID();
    private final UUID cohort = UUID.randomUUID();
    private Somebody claire;
    private Somebody ana;
    private Somebody bob;
    private String trainer;
    private String learner;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void aCohortOfThree() throws Exception {
        run(
                "insert into people_cohort (id, tenant, platform, deployment, context_id, title, first_seen, last_seen) values (?, ?, ?, 'd', ?, 'Devenir mentor', ?, ?)",
                cohort,
                tenant,
                new UUID(0, 5),
                cohort.toString(),
                now(),
                now());
        claire = somebody(tenant, "Claire Martin", cohort, "TRAINER");
        ana = somebody(tenant, "Ana Díaz", cohort, "LEARNER");
        bob = somebody(tenant, "Bob Roy", cohort, "LEARNER");
        trainer = enter(claire, Duty.TRAINER);
        learner = enter(ana, Duty.LEARNER);
    }

    @Test
    void onlyATrainerReachesTheConsole() throws Exception {
        assertThat(get("/training", trainer).statusCode()).isEqualTo(200);
        assertThat(get("/training", learner).statusCode()).isEqualTo(403);
        assertThat(get("/training/person/" + ana.id(), learner).statusCode()).isEqualTo(403);
        assertThat(get("/training", "guessed").statusCode()).isEqualTo(401);
        assertThat(get("/home", learner).statusCode()).isEqualTo(200);
        assertThat(get("/home", trainer).statusCode()).isEqualTo(200);
    }

    @Test
    void aPathIsAssignedToManyAndTheAnswerSaysWhoHadItAlready() throws Exception {
        assertThat(get("/training", trainer).body())
                .contains("Devenir mentor", "Ana Díaz", "Bob Roy", "Claire Martin", "Aucun parcours");
        assertThat(assign(today().plusDays(10), ana).body()).contains("est confié à 1 personne");
        String both = assign(today().plusDays(10), ana, bob).body();
        assertThat(both).contains("est confié à 1 personne", "1 personne avait déjà");
        assertThat(get("/home", learner).body()).contains("Mentor — socle commun", "/player/course/fondations");
        assertThat(get("/home/path/" + PATH, learner).body()).contains("À faire maintenant");
        assertThat(get("/home/records", learner).body()).contains("A confié le parcours", "Claire Martin");
    }

    @Test
    void aFormThatIsRefusedKeepsWhatWasTyped() throws Exception {
        HttpResponse<String> answer = assign(today().minusDays(1), bob);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Rien n’a été confié", "value=\"" + bob.id() + "\" checked", "value=\"" + PATH + "\" selected");
        assertThat(get("/home", enter(bob, Duty.LEARNER)).body()).contains("Aucun parcours ne vous est encore confié");
    }

    @Test
    void aNameIsLookedForAndAllLearnersAreTickedAtOnce() throws Exception {
        String found = post("/training", trainer, "do=search&q=diaz").body();
        assertThat(found).contains("Ana Díaz").doesNotContain("Bob Roy");
        String all = post("/training", trainer, "do=all&q=").body();
        assertThat(all)
                .contains("value=\"" + ana.id() + "\" checked", "value=\"" + bob.id() + "\" checked")
                .doesNotContain("value=\"" + claire.id() + "\" checked");
    }

    @Test
    void takingAnAssignmentBackIsAskedTwiceAndStaysInTheJournal() throws Exception {
        assign(today(), ana);
        String person = get("/training/person/" + ana.id(), trainer).body();
        String ask = first("href=\"(/training/person/[^\"]+/withdraw/[^\"]+)\"", person);
        assertThat(get(ask, trainer).body()).contains("Oui, retirer", "Ce qui est fait reste fait");
        assertThat(get("/home", learner).body()).contains("Mentor — socle commun");
        HttpResponse<String> done = post(ask, trainer, "");
        assertThat(done.statusCode()).isEqualTo(303);
        String after =
                get("/training/person/" + ana.id() + "?withdrawn=true", trainer).body();
        assertThat(after).contains("Le parcours est retiré", "A retiré «", "A confié «", "Aucun parcours n’est confié");
        assertThat(get("/home", learner).body()).contains("Aucun parcours ne vous est encore confié");
        assertThat(get(ask, trainer).statusCode()).isEqualTo(303);
    }

    @Test
    void somebodyOfAnotherCohortOrCompanyIsNotFound() throws Exception {
        Somebody neighbour = somebody(tenant, "Zoé Nil", UUID.randomUUID(), "LEARNER");
        Somebody foreigner = somebody("other", "Max Far", cohort, "LEARNER");
        for (Somebody other : new Somebody[] {neighbour, foreigner}) {
            assertThat(get("/training/person/" + other.id(), trainer).statusCode())
                    .isEqualTo(404);
            assertThat(assign(today(), other).statusCode()).isEqualTo(422);
            assertThat(post("/training/person/" + other.id() + "/withdraw/" + UUID.randomUUID(), trainer, "")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("/training/person/nobody", trainer).statusCode()).isEqualTo(404);
        assertThat(get("/training", trainer).body()).doesNotContain("Zoé Nil", "Max Far");
    }

    @Test
    void aPathThatIsNotAssignedSaysWhoCanAssignIt() throws Exception {
        assertThat(get("/home/path/" + PATH, learner).body()).contains("ne vous est pas confié", "Claire Martin");
        assertThat(get("/home/path/nowhere", learner).statusCode()).isEqualTo(404);
    }

    @Test
    void theNoticeIsAcknowledgedOnceAndCanBeReadAgain() throws Exception {
        String then = "/player/course/fondations";
        String learner = enterUntold(somebody(tenant, "Nina New", cohort, "LEARNER"), Duty.LEARNER);
        HttpResponse<String> early = get(then, learner);
        assertThat(early.statusCode()).isEqualTo(303);
        assertThat(early.headers().firstValue("Location").orElseThrow()).endsWith("/home/notice?then=" + encoded(then));
        HttpResponse<String> sent = post("/player/quiz/entree/begin", learner, "");
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.headers().firstValue("HX-Location").orElseThrow())
                .contains("\"path\":\"/home/notice?then=" + encoded("/home") + "\"");
        assertThat(send(request("/home", learner)
                                .setHeader("Accept", "application/json, */*;q=0.1")
                                .GET())
                        .statusCode())
                .isEqualTo(403);
        String page = get("/home/notice?then=" + encoded(then), learner).body();
        String version = first("name=\"version\" value=\"([^\"]+)\"", page);
        assertThat(post("/home/notice", learner, "version=old&then=" + encoded(then))
                        .statusCode())
                .isEqualTo(422);
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> accepted =
                    post("/home/notice", learner, "version=" + version + "&then=" + encoded(then));
            assertThat(accepted.statusCode()).isEqualTo(303);
            assertThat(accepted.headers().firstValue("Location").orElseThrow()).endsWith(then);
        }
        assertThat(get("/home/notice", learner).body())
                .contains("pris connaissance")
                .doesNotContain("name=\"version\"");
        assertThat(get("/home/records", learner).body().split("A pris connaissance", -1))
                .hasSize(2);
        assertThat(post("/home/notice", learner, "version=" + version + "&then=" + encoded("//evil.example"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/home");
    }

    @Test
    void whoHasReadTheNoticeIsAskedAgainWhenTheCompanyChangesIt() throws Exception {
        assertThat(get("/home", learner).statusCode()).isEqualTo(200);
        Path own = Files.createDirectories(Path.of(data).resolve("notices").resolve(tenant))
                .resolve("notice.fr.md");
        for (String text : List.of("Chez nous, on lit **ceci**.", "Chez nous, on lit **cela**.")) {
            Files.writeString(own, text);
            HttpResponse<String> asked = get("/home", learner);
            assertThat(asked.statusCode()).as(text).isEqualTo(303);
            assertThat(asked.headers().firstValue("Location").orElseThrow())
                    .endsWith("/home/notice?then=" + encoded("/home"));
            String page = get("/home/notice", learner).body();
            assertThat(page).contains(text.replaceAll("\\*\\*(.*)\\*\\*", "<strong>$1</strong>"));
            String version = first("name=\"version\" value=\"([^\"]+)\"", page);
            assertThat(post("/home/notice", learner, "version=" + version + "&then=/home")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(get("/home", learner).statusCode()).isEqualTo(200);
        }
        assertThat(get("/home/records", learner).body().split("A pris connaissance", -1))
                .as("each text was acknowledged once")
                .hasSize(3);
        Files.delete(own);
        assertThat(get("/home", learner).statusCode())
                .as("ours was read before")
                .isEqualTo(200);
    }

    @Test
    void theNoticeReadOnSeveralDevicesAtOnceIsAcknowledgedOnce() throws Exception {
        String learner = enterUntold(somebody(tenant, "Noé New", cohort, "LEARNER"), Duty.LEARNER);
        String page = get("/home/notice", learner).body();
        String form = "version=" + first("name=\"version\" value=\"([^\"]+)\"", page) + "&then=/home";
        HttpRequest sent = request("/home/notice", learner)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answers = IntStream.range(0, 6)
                .mapToObj(device -> HTTP.sendAsync(sent, HttpResponse.BodyHandlers.discarding()))
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(303));
        assertThat(get("/home/records", learner).body().split("A pris connaissance", -1))
                .hasSize(2);
    }

    @Test
    void whatAnotherCourseAssignedIsSeenButCannotBeTakenBackHere() throws Exception {
        assign(today(), ana);
        UUID elsewhere = UUID.randomUUID();
        run("update certification_assignment set cohort = ? where person = ?", elsewhere.toString(), ana.id());
        String person = get("/training/person/" + ana.id(), trainer).body();
        assertThat(person).contains("Confié depuis un autre cours").doesNotContain("/withdraw/");
        UUID assignment = UUID.fromString(first("progress-([0-9a-f-]{36})", person));
        String ask = "/training/person/" + ana.id() + "/withdraw/" + assignment;
        assertThat(get(ask, trainer).statusCode()).isEqualTo(303);
        assertThat(post(ask, trainer, "").headers().firstValue("Location").orElseThrow())
                .endsWith("withdrawn=false");
        assertThat(get("/home", learner).body()).contains("Mentor — socle commun");
    }

    private HttpResponse<String> assign(LocalDate due, Somebody... people) throws Exception {
        StringBuilder form = new StringBuilder("do=assign&q=&path=" + PATH + "&due=" + due);
        for (Somebody person : people) {
            form.append("&person=").append(person.id());
        }
        return post("/training", trainer, form.toString());
    }

    private String enter(Somebody person, Duty duty) throws Exception {
        acknowledgements.acknowledge(tenant, person.id());
        return enterUntold(person, duty);
    }

    /** Enters as somebody who has not read the notice yet. */
    private String enterUntold(Somebody person, Duty duty) throws Exception {
        Visit visit = new Visit(
                UUID.randomUUID(),
                person.id(),
                person.account(),
                tenant,
                new UUID(0, 5),
                cohort.toString(),
                UUID.randomUUID(),
                "home",
                "fr",
                Set.of(duty),
                duty == Duty.LEARNER,
                "",
                "{}");
        transaction.begin();
        String ticket = hall.announce(visit, "proof");
        transaction.commit();
        return hall.redeem(ticket, visit.platform(), visit.id(), "proof"::equals)
                .orElseThrow()
                .bearer();
    }

    private Somebody somebody(String company, String name, UUID where, String duties) throws Exception {
        Somebody person = new Somebody(UUID.randomUUID(), UUID.randomUUID());
        run(
                "insert into people_person values (?, ?, ?, 'https://lms.example', ?, ?, false, ?, ?)",
                person.id(),
                person.account(),
                company,
                person.id().toString(),
                name,
                now(),
                now());
        run(
                "insert into people_membership (id, tenant, cohort, person, duties, last_seen) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                company,
                where,
                person.id(),
                duties,
                now());
        return person;
    }

    private void run(String statement, Object... values) throws Exception {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> get(String path, String bearer) throws Exception {
        return send(request(path, bearer).GET());
    }

    private static HttpResponse<String> post(String path, String bearer, String form) throws Exception {
        return send(request(path, bearer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create(TOOL + path))
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
