package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.container.PlayedGradebook.Posted;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Undelivered;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.workshop.people.Duty;

/** From what happens to the gradebook of an LMS over real HTTP, whatever goes wrong on the way; every call is counted. */
@ExtendWith(ArquillianExtension.class)
class GradingIT {
    private static final Duration SOON = Duration.ofSeconds(25);
    private static final String TOOL = "http://127.0.0.1:" + Integer.getInteger("it.port", 19080);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String QUIZ = "quiz/entree";
    private static final String OPERATOR = "operator-of-the-tests";

    @Inject
    Event<LearningEvent> events;

    @Inject
    Catalogue catalogue;

    @Inject
    Outbox outbox;

    @Inject
    Platforms platforms;

    @Inject
    Town town;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private final String tenant = "grades-" + UUID.randomUUID();
    private PlayedGradebook lms;
    private UUID platform;
    private Somebody course;
    private Somebody ines;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void open() throws Exception {
        lms = new PlayedGradebook();
        platform = platforms.ofIssuer(PlayedGradebook.issuer()).stream()
                .filter(one -> one.registration().clientId().equals("tool-at-test"))
                .map(Platform::id)
                .findFirst()
                .orElseThrow();
        course = town.course(tenant, platform);
        ines = town.resident(course, "Inès Ba", Duty.LEARNER);
        lms.forgetTokens();
        run("update outbox_target set rests_until = ?, failures = 0 where target = ?", past(), "platform:" + platform);
    }

    @AfterEach
    void close() {
        lms.close();
    }

    @Test
    void eachStateOfAScoreArrivesOnceWhateverTheGradebookAnswersInBetween() throws Exception {
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        opened();
        lms.answers(500, 429);
        finished(6, 12);
        finished(9, 12);
        finished(3, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50, 75));
        lms.forgetTokens();
        finished(12, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50, 75, 100));
        assertThat(lms.kept(subject())).extracting(Posted::at).isSorted().doesNotHaveDuplicates();
        assertThat(lms.posted(subject())).extracting(Posted::status).containsExactly(500, 429, 204, 204, 204);
        assertThat(lms.kept(subject()).get(2).score().toString())
                .contains("\"activityProgress\":\"Completed\"", "\"startedAt\"", "\"submittedAt\"");
    }

    /** The LMS took the score and its answer got lost: timed out, or its node was killed before the mark. */
    @Test
    void aScoreWhoseAnswerGotLostArrivesOnce() throws Exception {
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        lms.answers(PlayedGradebook.LATE);
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(statuses()).containsExactly(204, 409));
        Eventually.holds(SOON, () -> assertThat(states()).containsExactly("SENT"));

        run(
                "update outbox_parcel set state = 'WAITING', due_at = ? where target like 'platform:%' and tenant = ?",
                past(), tenant);
        Eventually.holds(SOON, () -> assertThat(statuses()).containsExactly(204, 409, 409));
        Eventually.holds(SOON, () -> assertThat(states()).containsExactly("SENT"));
        assertThat(lms.posted(subject()))
                .extracting(Posted::score)
                .containsOnly(lms.kept(subject()).get(0).score());
    }

    @Test
    void anLmsThatWasDownGetsEverythingInOrderWhenItComesBack() throws Exception {
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        lms.close();
        finished(6, 12);
        finished(9, 12);
        Eventually.holds(SOON, () -> assertThat(states()).hasSize(2).allMatch("WAITING"::equals));
        Eventually.holds(SOON, () -> assertThat(attempts()).isPositive());
        lms = new PlayedGradebook();
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50, 75));
    }

    @Test
    void everyLinkOfThePersonsCoursesGetsTheScore() throws Exception {
        Somebody second = town.course(tenant, platform);
        Somebody taught = town.course(tenant, platform);
        Somebody foreign = town.course(tenant, platform);
        member(second, Duty.LEARNER);
        member(taught, Duty.TRAINER);
        lms.has("first", "rl-1", QUIZ);
        link(course, "rl-1", PlayedGradebook.claim("first", PlayedGradebook.SCORE, PlayedGradebook.LINE_ITEM));
        link(course, "rl-2", PlayedGradebook.claim("", PlayedGradebook.SCORE, PlayedGradebook.LINE_ITEM));
        link(second, "rl-3", PlayedGradebook.claim("third", PlayedGradebook.SCORE));
        link(taught, "rl-4", PlayedGradebook.claim("fourth", PlayedGradebook.SCORE));
        link(foreign, "rl-5", PlayedGradebook.claim("fifth", PlayedGradebook.SCORE));
        finished(6, 12);
        Eventually.holds(
                SOON,
                () -> assertThat(lms.kept(subject()))
                        .extracting(Posted::item)
                        .containsExactlyInAnyOrder("first", "new0", "third"));
        finished(9, 12);
        Eventually.holds(SOON, () -> assertThat(lms.kept(subject())).hasSize(6));
        assertThat(lms.created()).as("one column more, for the link without").containsExactly("rl-2");
    }

    @Test
    void aLinkThatIsNewToAnOldGradeIsToldOnTheNextOccasion() throws Exception {
        finished(6, 12);
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        opened();
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50));
        opened();
        assertThat(states()).hasSize(1);
    }

    @Test
    void aScoreWithoutItsScopeWaitsNamesItAndGoesWhenItIsGranted() throws Exception {
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.LINE_ITEM));
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(lacks()).containsExactly(PlayedGradebook.SCORE));
        assertThat(lms.posted(subject())).as("not even asked").isEmpty();

        lms.grants(PlayedGradebook.LINE_ITEM);
        services("rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        dueNow();
        Eventually.holds(SOON, () -> assertThat(attempts()).isGreaterThan(1));
        assertThat(lacks()).as("the launch grants it, the token does not").containsExactly(PlayedGradebook.SCORE);

        lms.grants(PlayedGradebook.SCORE, PlayedGradebook.LINE_ITEM);
        Eventually.holds(SOON, () -> {
            dueNow(); // a call that took too long on a busy machine has put it off again
            assertThat(given()).containsExactly(50);
        });
        Eventually.holds(SOON, () -> assertThat(lacks()).isEmpty());
    }

    @Test
    void whatWasGivenUpStandsAtBothDoorsWithItsReasonAndIsSentAgainFromEach() throws Exception {
        String desk = town.enter(administrator("Ada of the LMS"), Duty.ADMINISTRATOR);
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        lms.answers(400);
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(states()).containsExactly("DEAD"));
        String first = parcels().get(0);
        assertThat(page("/admin", OPERATOR)).contains(tenant, first, "the gradebook refused", "400");
        assertThat(page("/desk", desk)).contains(first, "the gradebook refused", "400");
        assertThat(send("/admin/parcels", "parcel=" + first + "&target=platform:" + platform, OPERATOR))
                .isEqualTo(200);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50));
        assertThat(page("/admin", OPERATOR)).doesNotContain(first);

        lms.answers(422);
        finished(9, 12);
        Eventually.holds(SOON, () -> assertThat(states()).containsExactly("SENT", "DEAD"));
        String second = parcels().get(1);
        assertThat(page("/desk", desk)).contains(second, "be marked in this course");
        assertThat(send("/desk/parcel/" + second, "", town.enter(town.resident(course, "Bo"), Duty.ADMINISTRATOR)))
                .isEqualTo(200);
        assertThat(states())
                .as("another administrator looks after nothing here")
                .containsExactly("SENT", "DEAD");
        assertThat(send("/desk/parcel/" + second, "", desk)).isEqualTo(200);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50, 75));
        assertThat(lms.posted(subject())).extracting(Posted::status).containsExactly(400, 204, 422, 204);
    }

    @Test
    void bothDoorsNameTheScopeThatIsMissing() throws Exception {
        String desk = town.enter(administrator("Cleo of the LMS"), Duty.ADMINISTRATOR);
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.LINE_ITEM));
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(lacks()).containsExactly(PlayedGradebook.SCORE));
        String parcel = parcels().get(0);
        for (String page : List.of(page("/admin", OPERATOR), page("/desk", desk))) {
            assertThat(page.replaceFirst("(?s)^.*?" + parcel, "").replaceFirst("(?s)</form>.*", ""))
                    .contains("did not grant the scope " + PlayedGradebook.SCORE);
        }
    }

    /** As if the operator had invited exactly this person. */
    private Somebody administrator(String name) throws SQLException {
        Somebody resident = town.resident(course, name);
        run(
                "insert into enrolment_administrator (id, name, tenant, platforms, invited_at, withdrawn)"
                        + " values (?, ?, ?, ?, ?, false)",
                resident.uuid("person"),
                name,
                tenant,
                platform.toString(),
                past());
        return resident;
    }

    private List<String> parcels() throws SQLException {
        return read("select cast(parcel as varchar(36)) from outbox_parcel where target like 'platform:%'"
                + " and tenant = ? order by seq");
    }

    private static String page(String path, String bearer) throws Exception {
        HttpResponse<String> page = HTTP.send(as(path, bearer).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private static int send(String path, String form, String bearer) throws Exception {
        HttpRequest order = as(path, bearer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HTTP.send(order, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder as(String path, String bearer) {
        return HttpRequest.newBuilder(URI.create(TOOL + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + bearer);
    }

    @Test
    void aCopiedCourseBringsItsColumnAndGetsNoSecond() throws Exception {
        lms.has("copied", "rl-copy", QUIZ);
        link(course, "rl-copy", PlayedGradebook.claim("", PlayedGradebook.SCORE, PlayedGradebook.LINE_ITEM));
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50));
        finished(9, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50, 75));
        assertThat(lms.kept(subject())).extracting(Posted::item).containsOnly("copied");
        assertThat(lms.created()).isEmpty();
    }

    @Test
    void aColumnThatIsGoneIsFoundAnew() throws Exception {
        lms.has("found", "rl-1", QUIZ);
        link(course, "rl-1", PlayedGradebook.claim("gone", PlayedGradebook.SCORE, PlayedGradebook.LINE_ITEM));
        lms.answers(404);
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50));
        assertThat(lms.posted(subject())).extracting(Posted::item).containsExactly("gone", "found");
        finished(9, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50, 75));
        assertThat(lms.posted(subject())).extracting(Posted::item).containsExactly("gone", "found", "found");
        assertThat(lms.created()).isEmpty();
    }

    /** The token endpoint is down, then refuses us, then is too slow; nothing is lost, and the order stays. */
    @Test
    void whileNoTokenIsToBeHadScoresWaitAndThenGoInOrder() throws Exception {
        link(course, "rl-1", PlayedGradebook.claim("token", PlayedGradebook.SCORE));
        lms.answersForTokens(503, 401, PlayedGradebook.LATE);
        finished(6, 12);
        finished(9, 12);
        Eventually.holds(SOON, () -> {
            awake();
            assertThat(lms.hasAnsweredForTokens()).isTrue();
        });
        assertThat(states()).hasSize(2).allMatch("WAITING"::equals);
        Eventually.holds(SOON, () -> {
            awake();
            assertThat(given()).containsExactly(50, 75);
        });
        assertThat(lms.kept(subject())).extracting(Posted::at).isSorted().doesNotHaveDuplicates();
    }

    /** As if the platform's rest after a failure were over. */
    private void awake() throws SQLException {
        run("update outbox_target set rests_until = ? where target = ?", past(), "platform:" + platform);
    }

    @Test
    void aPathHasItsOwnColumn() throws Exception {
        ActivityRef path = catalogue.ref("path/mentor-socle");
        link(course, "rl-path", path.key(), PlayedGradebook.claim("path", PlayedGradebook.SCORE));
        fire(new LearningEvent.MilestoneReached(what(learner(true)), path, 3, 12));
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(25));
        Happening attested = new Happening(UUID.randomUUID(), learner(true), Instant.now(), UUID.randomUUID(), path);
        fire(new LearningEvent.PathAttested(attested, 9, 12));
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(25, 75));
        assertThat(lms.kept(subject()).get(0).score().getString("activityProgress"))
                .isNotEqualTo("Completed");
        assertThat(lms.kept(subject()).get(1).score().getString("activityProgress"))
                .isEqualTo("Completed");
        assertThat(lms.kept(subject())).extracting(Posted::item).containsOnly("path");
    }

    @Test
    void whoDoesNotCountSendsNoScore() throws Exception {
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        fire(new LearningEvent.QuizFinished(what(learner(false)), outcome(12, 12), List.of()));
        assertThat(states()).isEmpty();
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50));
    }

    @Test
    void whatTheLmsHoldsStandsBesideWhatWasSentAndDifferencesAreMarked() throws Exception {
        link(course, "rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE, PlayedGradebook.RESULT));
        finished(6, 12);
        Eventually.holds(SOON, () -> assertThat(given()).containsExactly(50));
        String bearer = town.enter(town.resident(course, "Claire Le Goff", Duty.TRAINER), Duty.TRAINER);
        assertThat(marks(bearer))
                .contains("Inès Ba", "50%", "has not been asked yet")
                .doesNotContain("The same");

        assertThat(ask(bearer)).isEqualTo(303);
        Eventually.holds(SOON, () -> assertThat(marks(bearer)).contains("Read on", "The same"));
        lms.marks("own", subject(), 80);
        assertThat(ask(bearer)).isEqualTo(303);
        Eventually.holds(SOON, () -> assertThat(marks(bearer)).contains("50%", "80%", "Different"));

        lms.close();
        assertThat(ask(bearer)).isEqualTo(303);
        Eventually.holds(SOON, () -> assertThat(marks(bearer)).contains("did not answer", "80%"));
        services("rl-1", PlayedGradebook.claim("own", PlayedGradebook.SCORE));
        assertThat(ask(bearer)).isEqualTo(303);
        Eventually.holds(SOON, () -> assertThat(marks(bearer)).contains(PlayedGradebook.RESULT));
    }

    private String marks(String bearer) throws Exception {
        HttpResponse<String> page = HTTP.send(marksOf(bearer).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private int ask(String bearer) throws Exception {
        HttpRequest order = marksOf(bearer)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HTTP.send(order, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder marksOf(String bearer) {
        return HttpRequest.newBuilder(URI.create(TOOL + "/training/marks")).header("Authorization", "Bearer " + bearer);
    }

    private void opened() throws Exception {
        fire(new LearningEvent.UnitOpened(what(learner(true)), List.of()));
    }

    private void finished(int right, int answered) throws Exception {
        fire(new LearningEvent.QuizFinished(what(learner(true)), outcome(right, answered), List.of()));
    }

    private static LearningEvent.Outcome outcome(int right, int answered) {
        return new LearningEvent.Outcome(right, answered, false, false, Duration.ofMinutes(3));
    }

    private Learner learner(boolean counted) {
        return new Learner(
                ines.uuid("person"), ines.uuid("account"), tenant, platform, ines.id("cohort"), "fr", counted);
    }

    private Happening what(Learner learner) {
        ActivityRef quiz = catalogue.ref(QUIZ);
        return new Happening(UUID.randomUUID(), learner, Instant.now(), UUID.randomUUID(), quiz);
    }

    private void fire(LearningEvent event) throws Exception {
        transaction.begin();
        events.fire(event);
        transaction.commit();
    }

    /** The platform knows people of the town by the ids that we know them by. */
    private String subject() {
        return ines.id("person");
    }

    private List<Integer> given() {
        return lms.kept(subject()).stream().map(Posted::given).toList();
    }

    private List<Integer> statuses() {
        return lms.posted(subject()).stream().map(Posted::status).toList();
    }

    /** The scopes that the administrator reads to be missing. */
    private List<String> lacks() {
        return outbox.undelivered(100).stream()
                .filter(parcel -> parcel.tenant().equals(tenant))
                .map(Undelivered::reason)
                .map(reason -> reason.replace("the platform did not grant the scope ", ""))
                .toList();
    }

    private void member(Somebody other, Duty duty) throws SQLException {
        run(
                "insert into people_membership (id, tenant, cohort, person, duties, last_seen) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                tenant,
                other.uuid("cohort"),
                ines.uuid("person"),
                duty.name(),
                past());
    }

    private void link(Somebody in, String name, String services) throws SQLException {
        link(in, name, QUIZ, services);
    }

    private void link(Somebody in, String name, String activity, String services) throws SQLException {
        run(
                "insert into platform_resource_link (id, tenant, platform, deployment, link, title, activity, first_seen,"
                        + " last_seen, cohort, services) values (?, ?, ?, 'd', ?, 'Quiz', ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                tenant,
                platform,
                name,
                activity,
                past(),
                past(),
                in.id("cohort"),
                services);
    }

    private void services(String link, String services) throws SQLException {
        run("update platform_resource_link set services = ? where tenant = ? and link = ?", services, tenant, link);
    }

    /** As if the five minutes between two questions were over. */
    private void dueNow() throws SQLException {
        run("update outbox_parcel set due_at = ? where target like 'platform:%' and tenant = ?", past(), tenant);
    }

    private static Timestamp past() {
        return Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
    }

    private List<String> states() throws SQLException {
        return read("select state from outbox_parcel where target like 'platform:%' and tenant = ? order by seq");
    }

    private int attempts() throws SQLException {
        return read("select attempts from outbox_parcel where target like 'platform:%' and tenant = ? order by seq")
                .stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private List<String> read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, tenant);
            List<String> found = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
