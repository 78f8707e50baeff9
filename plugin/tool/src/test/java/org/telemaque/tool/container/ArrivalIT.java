package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.tool.container.Knocker.ISSUER;
import static org.telemaque.tool.container.Knocker.LTI;
import static org.telemaque.tool.container.Knocker.TOOL;
import static org.telemaque.tool.container.Knocker.claims;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.container.Knocker.Entered;
import org.telemaque.tool.container.Knocker.Login;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;

/** What real launches make of persons, companies, links and copies of courses, and what the log says of each. */
@ExtendWith(ArquillianExtension.class)
class ArrivalIT {
    private static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    private static final String QUIET = "tool-at-west";
    private static final String OTHER_ISSUER = ISSUER + "/other";
    private static final String QUIZ = "quiz/mythes-realites";
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    @Inject
    Hall hall;

    @Inject
    Catalogue catalogue;

    @Inject
    Event<LearningEvent> events;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Knocker knocker;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void open() throws Exception {
        knocker = new Knocker();
    }

    @AfterEach
    void close() {
        knocker.close();
    }

    @Test
    void eachLaunchIsOneLineOfTheLog() throws Exception {
        Login login = knocker.login(QUIET);
        String accepted = line(() -> knocker.launch(
                login,
                quiet(login)
                        .add("sub", "sub-" + mark)
                        .add(LTI + "custom", Json.createObjectBuilder().add("activity", QUIZ))));
        String person = text("select cast(id as varchar(36)) from people_person where subject = ?", "sub-" + mark);
        assertThat(accepted)
                .startsWith("LAUNCH_ACCEPTED tenant=west actor=" + person)
                .contains("from Platform west", "deployment d-1", "link knocked", "as [LEARNER]", "to " + QUIZ)
                .doesNotContain("Inès", "sub-" + mark);

        Login second = knocker.login(QUIET);
        String refused = line(() -> knocker.launch(second, quiet(second).add("nonce", "another")));
        assertThat(refused).startsWith("LAUNCH_REFUSED tenant=west").contains("subject=Platform west: NONCE_WRONG");
        assertThat(line(() -> Knocker.post("/lti/launch", "state=guessed&id_token=x", "", "")))
                .contains("refused", "STATE_UNKNOWN");
    }

    @Test
    void aTicketThatOpensNothingIsOneLineOfTheLogWithItsReason() throws Exception {
        Login login = knocker.login();
        HttpResponse<String> launch = knocker.launch(login, claims(login).add("sub", "ticket-" + mark));
        String[] opening = launch.headers().firstValue("Location").orElseThrow().split("/open/|/|#ticket=");
        int last = opening.length - 1;
        String visit = opening[last - 1];
        String right = ticket(opening[last - 2], visit, opening[last]);
        String head = "Ticket for the visit " + visit + " refused: ";
        assertThat(ticketLine(right, "")).isEqualTo(head + "the browser does not show the proof of the login");
        assertThat(ticketLine(ticket(opening[last - 2], visit, "guessed"), login.cookie()))
                .isEqualTo(head + "it is unknown here, used up or too old");
        assertThat(ticketLine(ticket(UUID.randomUUID().toString(), visit, opening[last]), login.cookie()))
                .isEqualTo(head + "the visit belongs to another platform");
        String other = UUID.randomUUID().toString();
        assertThat(ticketLine(ticket(opening[last - 2], other, opening[last]), login.cookie()))
                .isEqualTo("Ticket for the visit " + other + " refused: there is no such visit");
        assertThat(ticketLine(ticket("nowhere", visit, "x"), login.cookie()))
                .isEqualTo("Ticket refused: the form names no platform or no visit");
        assertThat(lines("ticket", () -> redeem(right, login.cookie(), 200))).isEmpty();
        assertThat(ticketLine(right, login.cookie())).isEqualTo(head + "it is unknown here, used up or too old");
    }

    private static String ticket(String platform, String visit, String ticket) {
        return Knocker.form(Map.of("platform", platform, "visit", visit, "ticket", ticket));
    }

    /** The one line that the log gains when a ticket is refused; it never holds the ticket. */
    private static String ticketLine(String form, String cookie) throws Exception {
        List<String> told = lines("ticket", () -> redeem(form, cookie, 401));
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).doesNotContain(form.replaceFirst("(?s).*ticket=([^&]*).*", "$1"));
        return told.get(0);
    }

    private static Object redeem(String form, String cookie, int status) throws Exception {
        HttpResponse<String> answer = Knocker.post("/lti/ticket", form, "Cookie", cookie);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    @Test
    void anActivityThatNamesNothingShowsAPageThatSaysWhatToDo() throws Exception {
        Map<String, String> remedies = Map.of(
                "fr", "Revenez à votre cours et choisissez une autre activité, ou prévenez la personne qui l’a placée.",
                "en", "Go back to your course and choose another activity, or tell the person who placed it.");
        for (Map.Entry<String, String> remedy : remedies.entrySet()) {
            for (Map<String, Object> wish : List.of(
                    link("lost", "quiz/nulle-part"),
                    link("lost", "course/nulle-part"),
                    link("lost", "scenario/nulle-part"),
                    link("lost", "wizard/merlin"),
                    aimed("/quiz/nulle-part"))) {
                Map<String, Object> claims = new HashMap<>(wish);
                claims.put(LTI + "launch_presentation", object("locale", remedy.getKey()));
                Entered entered = enters("test", "lost-" + mark, claims);
                HttpResponse<String> page = Knocker.getAs(entered.start(), entered.bearer());
                assertThat(page.statusCode()).as(entered.start()).isEqualTo(404);
                assertThat(page.body())
                        .as(entered.start())
                        .contains("<html lang=\"" + remedy.getKey() + "\"", "<h1", remedy.getValue());
            }
        }
    }

    /** A link that says by its target alone what it opens. */
    private Map<String, Object> aimed(String path) {
        return Map.of(LTI + "resource_link", object("id", "aimed" + mark), LTI + "target_link_uri", TOOL + path);
    }

    @Test
    void aFaultOfTimeIsLoggedWithBothClocks() throws Exception {
        Instant past = Instant.now().minusSeconds(7_200);
        Login late = knocker.login(QUIET);
        assertThat(line(() -> knocker.launch(
                        late, quiet(late).add("iat", past.getEpochSecond()).add("exp", past.getEpochSecond() + 60))))
                .contains("TOKEN_EXPIRED: exp of the platform is " + whole(past.plusSeconds(60)))
                .containsPattern("our clock says \\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z, leeway 120 s");
        Instant future = Instant.now().plusSeconds(600);
        Login early = knocker.login(QUIET);
        assertThat(line(() -> knocker.launch(
                        early,
                        quiet(early).add("iat", future.getEpochSecond()).add("exp", future.getEpochSecond() + 60))))
                .contains("TOKEN_FROM_THE_FUTURE: iat of the platform is " + whole(future), "our clock says");
    }

    /** Of an LMS that no other test hammers at: of many refusals only the number is told. */
    private static JsonObjectBuilder quiet(Login login) {
        return claims(login).add("aud", QUIET);
    }

    private static Instant whole(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond());
    }

    @Test
    void aDeploymentBelongsToItsCompany() throws Exception {
        for (String deployment : List.of("north", "south", "elsewhere")) {
            enters("east", "shared-" + mark, Map.of(LTI + "deployment_id", deployment));
        }
        String tenants = "select count(*) from people_person where subject = ? and tenant = ?";
        for (String tenant : List.of("company-north", "company-south", "east")) {
            assertThat(number(tenants, "shared-" + mark, tenant)).as(tenant).isOne();
        }
        assertThat(number("select count(*) from people_person where subject = ?", "shared-" + mark))
                .isEqualTo(3);
    }

    @Test
    void aDueDateIsADayWhereThePlatformIs() throws Exception {
        LocalDate inTheWest = LocalDate.now(ZoneId.of("Etc/GMT+12"));
        assertThat(assigned("west", inTheWest)).isEqualTo(200);
        assertThat(assigned("west", inTheWest.minusDays(1))).isEqualTo(422);
        assertThat(assigned("east", inTheWest)).as("yesterday in the east").isEqualTo(422);
        assertThat(assigned("east", LocalDate.now(ZoneId.of("Pacific/Kiritimati"))))
                .isEqualTo(200);
    }

    /** How the trainer's form is answered. */
    private int assigned(String platform, LocalDate due) throws Exception {
        enters(platform, "learner-" + mark, Map.of());
        Entered trainer = enters(platform, "trainer-" + mark, Map.of(LTI + "roles", array(ROLE + "Instructor")));
        String learner = text(
                "select cast(id as varchar(36)) from people_person where subject = ? and tenant = ?",
                "learner-" + mark,
                platform);
        String form = Knocker.form(
                Map.of("do", "assign", "q", "", "path", "mentor-socle", "due", due.toString(), "person", learner));
        return Knocker.post("/training", form, "Authorization", "Bearer " + trainer.bearer())
                .statusCode();
    }

    @Test
    void oneSubjectOfTwoIssuersIsTwoPersons() throws Exception {
        enters("test", "7-" + mark, Map.of());
        enters("test", "7-" + mark, Map.of());
        enters("other", "7-" + mark, Map.of("iss", OTHER_ISSUER));
        assertThat(number("select count(*) from people_person where subject = ?", "7-" + mark))
                .isEqualTo(2);
        for (String issuer : List.of(ISSUER, OTHER_ISSUER)) {
            assertThat(number(
                            "select count(*) from people_person where subject = ? and issuer = ?", "7-" + mark, issuer))
                    .isOne();
        }
    }

    @Test
    void twoLinksToOneActivityShowTheSameAttempt() throws Exception {
        Entered one = enters("test", "two-" + mark, link("one", QUIZ));
        assertThat(send("/player/" + QUIZ + "/begin", one).statusCode()).isEqualTo(303);
        String attempts = "select count(*) from learning_attempt where person ="
                + " (select id from people_person where subject = ?)";
        assertThat(number(attempts, "two-" + mark)).isOne();
        Entered other = enters("test", "two-" + mark, link("other", QUIZ));
        assertThat(other.start()).isEqualTo("/player/" + QUIZ);
        assertThat(page(other)).isEqualTo(page(one)).contains("name=\"formKey\"");
        send("/player/" + QUIZ + "/begin", other);
        assertThat(number(attempts, "two-" + mark)).isOne();
        assertThat(number(
                        "select count(*) from platform_resource_link where activity = ? and link in (?, ?)",
                        QUIZ,
                        "one" + mark,
                        "other" + mark))
                .isEqualTo(2);
    }

    /** The first page; each showing of it has a one-use key of its own. */
    private static String page(Entered entered) throws Exception {
        return Knocker.getAs(entered.start(), entered.bearer())
                .body()
                .replaceAll("(name=\"formKey\" value=)\"[^\"]+\"", "$1");
    }

    @Test
    void aCopiedLinkOpensWhatItWasCopiedFrom() throws Exception {
        Map<String, Object> copy = copied("older" + mark + ",original" + mark);
        assertThat(enters("test", "copier-" + mark, copy).start()).isEqualTo("/home");
        enters("test", "first-" + mark, link("original", QUIZ));
        Entered entered = enters("test", "copier-" + mark, copy);
        assertThat(entered.start()).isEqualTo("/player/" + QUIZ);
        assertThat(number(
                        "select count(*) from people_membership where cohort in"
                                + " (select id from people_cohort where context_id = ?)",
                        "copy" + mark))
                .as("the copy inherits nobody")
                .isOne();
        assertThat(enters("west", "copier-" + mark, copy).start())
                .as("of another LMS")
                .isEqualTo("/home");
        Map<String, Object> copyOfTheCopy = new HashMap<>(copied("copied" + mark));
        copyOfTheCopy.putAll(Map.of(LTI + "resource_link", object("id", "again" + mark)));
        assertThat(enters("test", "copier-" + mark, copyOfTheCopy).start()).isEqualTo("/player/" + QUIZ);
        assertThat(enters("test", "copier-" + mark, copied("$ResourceLink.id.history"))
                        .start())
                .as("a variable that the LMS does not know")
                .isEqualTo("/home");
    }

    private Map<String, Object> copied(String history) {
        Map<String, Object> copy = new HashMap<>(link("copied", ""));
        copy.put(LTI + "target_link_uri", TOOL + "/lti/launch");
        copy.put(LTI + "context", object("id", "copy" + mark));
        copy.put(LTI + "custom", object("resource_link_history", history));
        return copy;
    }

    @Test
    void whatALaunchSaysAnewIsKeptHoweverLatelyTheLastOneWas() throws Exception {
        for (String name : List.of("First", "First", "First", "Second", "Second", "First", "Second")) {
            enters("test", "renamed-" + mark, named(name));
            assertThat(said("people_cohort", "context_id = ?", "course" + mark))
                    .containsExactly(name, ISSUER + "/people/" + name);
            assertThat(said("platform_resource_link", "link = ?", "link" + mark))
                    .containsExactly(name, ISSUER + "/items/" + name);
        }
    }

    private Map<String, Object> named(String name) {
        return Map.of(
                LTI + "context",
                Json.createObjectBuilder()
                        .add("id", "course" + mark)
                        .add("title", name)
                        .build(),
                LTI + "resource_link",
                Json.createObjectBuilder()
                        .add("id", "link" + mark)
                        .add("title", name)
                        .build(),
                NRPS,
                object("context_memberships_url", ISSUER + "/people/" + name),
                AGS,
                Json.createObjectBuilder()
                        .add("scope", array("https://purl.imsglobal.org/spec/lti-ags/scope/score"))
                        .add("lineitem", ISSUER + "/items/" + name)
                        .build());
    }

    /** The title, and the address among the services. */
    private List<String> said(String table, String which, String value) throws SQLException {
        String services = text("select services from " + table + " where " + which, value);
        return List.of(
                text("select title from " + table + " where " + which, value),
                services.replaceFirst("(?s).*\"(" + ISSUER + "/[^\"]*)\".*", "$1"));
    }

    @Test
    void whoIsMadeUpOrTeachesIsNotCounted() throws Exception {
        Map<String, Object> graded = new HashMap<>(link("graded", QUIZ));
        graded.put(
                AGS,
                Json.createObjectBuilder()
                        .add("scope", array("https://purl.imsglobal.org/spec/lti-ags/scope/score"))
                        .add("lineitem", ISSUER + "/item")
                        .build());
        assertThat(scores(graded, "Learner")).as("a learner").isOne();
        assertThat(scores(graded, "Learner", TEST_USER)).as("a test user").isZero();
        for (String role : List.of("Instructor", "Administrator", "ContentDeveloper")) {
            assertThat(scores(graded, role)).as(role).isZero();
            assertThat(scores(graded, "Learner", role))
                    .as("learns and is " + role)
                    .isZero();
        }
    }

    /** How many scores leave when somebody with these roles finishes the quiz; the attempt is marked alike. */
    private long scores(Map<String, Object> graded, String... roles) throws Exception {
        String[] list = Stream.of(roles)
                .map(role -> role.startsWith("http") ? role : ROLE + role)
                .toArray(String[]::new);
        String subject = "role-" + UUID.randomUUID();
        Map<String, Object> claims = new HashMap<>(graded);
        claims.put(LTI + "roles", array(list));
        Entered entered = enters("test", subject, claims);
        send("/player/" + QUIZ + "/begin", entered);
        Visit visit = hall.enter(entered.bearer()).orElseThrow();
        transaction.begin();
        events.fire(new LearningEvent.QuizFinished(
                new Happening(
                        UUID.randomUUID(), visit.learner(), Instant.now(), UUID.randomUUID(), catalogue.ref(QUIZ)),
                new LearningEvent.Outcome(3, 4, false, false, Duration.ofMinutes(3)),
                List.of()));
        transaction.commit();
        long said = number("select count(*) from outbox_parcel where body like ?", "%" + subject + "%");
        assertThat(number(
                        "select count(*) from learning_attempt where person = ? and counted = ?",
                        visit.person(),
                        said == 1))
                .as(subject)
                .isOne();
        return said;
    }

    @Test
    void anAuthorsPreviewRecordsNothing() throws Exception {
        String subject = "author-" + mark;
        // The steps and drafts of anybody hang on an attempt.
        String counted = "select (select count(*) from learning_attempt a join people_person p on a.person = p.id"
                + " where p.subject = ?) + (select count(*) from grading_grade g join people_person p on g.person = p.id"
                + " where p.subject = ?) + (select count(*) from outbox_parcel o join people_person p"
                + " on o.body like concat('%', cast(p.account as varchar(36)), '%') where p.subject = ?)";
        Map<String, Object> preview = new HashMap<>(link("preview", "preview"));
        preview.put(LTI + "roles", array(ROLE + "ContentDeveloper"));
        Entered author = enters("test", subject, preview);
        long before = number(counted, subject, subject, subject);
        for (String path : List.of(
                author.start(),
                "/preview/course/fondations",
                "/preview/course/fondations/lesson/portrait-du-mentor",
                "/preview/" + QUIZ,
                "/preview/scenario/trois-annulations")) {
            assertThat(Knocker.getAs(path, author.bearer()).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(number(counted, subject, subject, subject)).isEqualTo(before);
    }

    @Test
    void eachPlatformFramesItsOwnOpeningPage() throws Exception {
        Entered here = enters("test", "framed-" + mark, Map.of());
        Entered there = enters("east", "framed-" + mark, Map.of());
        assertThat(policy(here))
                .contains("frame-ancestors 'self' http://localhost:")
                .doesNotContain("http://127.0.0.1:");
        assertThat(policy(there))
                .contains("frame-ancestors 'self' http://127.0.0.1:")
                .doesNotContain("http://localhost:");
        Entered returning = enters(
                "east",
                "framed-" + mark,
                Map.of(LTI + "launch_presentation", object("return_url", "https://school.example/back?x=1")));
        assertThat(policy(returning)).endsWith(" https://school.example");
        assertThat(policy(there)).doesNotContain("school.example");
    }

    private static String policy(Entered entered) throws Exception {
        return Knocker.get(entered.page(), "")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    /** The valid launches of the certification suite that no other test here makes. */
    @Test
    void everyHonestLaunchArrivesHoweverLittleItSays() throws Exception {
        Map<String, JsonValue> roles = Map.of(
                "no role", Json.createArrayBuilder().build(),
                "a blank role", array(""),
                "a short role", array("Learner"),
                "unknown roles", array("http://example.com/wizard", "urn:x-made-up:role"),
                "a student with several roles", array(ROLE + "Learner", ROLE + "Mentor", ROLE + "Member"));
        for (Map.Entry<String, JsonValue> role : roles.entrySet()) {
            assertArrives(role.getKey(), Map.of(LTI + "roles", role.getValue()), List.of());
        }
        Entered teacher = enters("test", "short-" + mark, Map.of(LTI + "roles", array("Instructor", "Learner")));
        assertThat(Knocker.getAs("/training", teacher.bearer()).statusCode()).isEqualTo(200);
        assertArrives("no course", Map.of(), List.of(LTI + "context"));
        assertArrives("a mail address only", Map.of("email", "ines@example.org"), List.of("name"));
        assertArrives("names only", Map.of("given_name", "Inès", "family_name", "Ba"), List.of("name"));
        assertArrives("nothing personal", Map.of(), List.of("name"));
        assertArrives("a new link", Map.of(LTI + "resource_link", object("id", "never-seen-" + mark)), List.of());
        assertThat(text("select name from people_person where subject = ?", "nothing personal-" + mark))
                .isEmpty();
    }

    private void assertArrives(String what, Map<String, Object> more, List<String> less) throws Exception {
        Login login = knocker.login();
        JsonObjectBuilder claims = claims(login).add("sub", what + "-" + mark);
        more.forEach((name, value) -> add(claims, name, value));
        HttpResponse<String> launch = knocker.launch(login, without(claims.build(), less));
        assertThat(launch.statusCode()).as(what).isEqualTo(303);
        assertThat(number("select count(*) from people_person where subject = ?", what + "-" + mark))
                .as(what)
                .isOne();
    }

    private static JsonObjectBuilder without(JsonObject claims, List<String> names) {
        JsonObjectBuilder less = Json.createObjectBuilder();
        claims.forEach((name, value) -> {
            if (!names.contains(name)) {
                less.add(name, value);
            }
        });
        return less;
    }

    /** A page of the platform's own: its login stands on this site. */
    private static JsonObject back(String address, String language) {
        return Json.createObjectBuilder()
                .add("return_url", address)
                .add("locale", language)
                .build();
    }

    @Test
    void whoeverGoesBackToTheCourseLeavesASentenceThereAndTheVisitEnds() throws Exception {
        Map<String, String> said = Map.of(
                "fr", "Votre%20visite%20dans%20T%C3%A9l%C3%A9maque%20est%20termin%C3%A9e",
                "en", "Your%20visit%20to%20T%C3%A9l%C3%A9maque%20is%20over");
        for (Map.Entry<String, String> sentence : said.entrySet()) {
            Map<String, Object> claims = new HashMap<>(link("left", QUIZ));
            claims.put(LTI + "launch_presentation", back(ISSUER + "/back?course=7#top", sentence.getKey()));
            Entered entered = enters("test", "leaver-" + mark, claims);
            assertThat(page(entered)).contains("data-leave", "hx-post=\"/visit/leave\"");

            HttpResponse<String> left = leave(entered, "200");
            assertThat(left.statusCode()).isEqualTo(204);
            assertThat(left.headers().firstValue("HX-Redirect").orElseThrow())
                    .startsWith(ISSUER + "/back?course=7&lti_msg=" + sentence.getValue())
                    .endsWith("&lti_log=visit%20to%20quiz%2Fmythes-realites%20ended");
            assertThat(Knocker.getAs(entered.start(), entered.bearer()).statusCode())
                    .as("the bearer opens nothing any more")
                    .isEqualTo(401);
        }
    }

    private static HttpResponse<String> leave(Entered entered, String status) throws Exception {
        return Knocker.post("/visit/leave", "trouble=" + status, "Authorization", "Bearer " + entered.bearer());
    }

    @Test
    void afterAProblemTheLmsIsToldOfTheTroubleForPeopleAndForItsLog() throws Exception {
        Map<String, Object> lost = new HashMap<>(link("lost-back", "quiz/nulle-part"));
        lost.put(LTI + "launch_presentation", back(ISSUER + "/back", "en"));
        Entered entered = enters("test", "lost-back-" + mark, lost);
        HttpResponse<String> problem = Knocker.getAs(entered.start(), entered.bearer());
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.body()).contains("data-leave", "hx-vals='{\"trouble\":\"404\"}'");
        assertThat(leave(entered, "404").headers().firstValue("HX-Redirect").orElseThrow())
                .startsWith(ISSUER + "/back?lti_errormsg=T%C3%A9l%C3%A9maque%20could%20not%20show")
                .endsWith("&lti_errorlog=visit%20to%20quiz%2Fnulle-part%20met%20a%20page%20of%20status%20404");
    }

    @Test
    void nobodyIsSentToAPageThatIsNotOnThePlatformsOwnSite() throws Exception {
        for (String foreign : List.of(
                "https://evil.example/back",
                "https://127.0.0.1:1/back",
                "javascript:alert(1)",
                ISSUER + "@evil.example/",
                "//evil.example/back",
                "")) {
            Map<String, Object> claims = Map.of(LTI + "launch_presentation", back(foreign, "fr"));
            Entered entered = enters("test", "stays-" + mark, claims);
            HttpResponse<String> page = Knocker.getAs(entered.start(), entered.bearer());
            assertThat(page.body()).as(foreign).doesNotContain("data-leave");
            HttpResponse<String> left = leave(entered, "200");
            assertThat(left.statusCode()).as(foreign).isEqualTo(404);
            assertThat(left.headers().firstValue("HX-Redirect")).as(foreign).isEmpty();
            assertThat(Knocker.getAs(entered.start(), entered.bearer()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aRefusedMessageLeadsBackToItsCourseWithTheRule() throws Exception {
        Map<String, String> said = Map.of("fr-FR", "Revenir au cours", "en-GB", "Back to the course");
        for (Map.Entry<String, String> language : said.entrySet()) {
            String back = "href=\"" + ISSUER + "/back?lti_errormsg=";
            String shown = refusal("1.1", ISSUER + "/back", language.getKey());
            assertThat(shown)
                    .contains(back, language.getValue(), "&amp;lti_errorlog=refused%3A%20VERSION_UNSUPPORTED\"");
            assertThat(refusal("1.1", "https://evil.example/back", language.getKey()))
                    .contains("VERSION_UNSUPPORTED")
                    .doesNotContain("evil.example");
        }
        Login login = knocker.login();
        JsonObjectBuilder forged = claims(login).add(LTI + "launch_presentation", back(ISSUER + "/back", "en"));
        assertThat(Knocker.launched(login, Knocker.signedByAStranger(forged), "en")
                        .body())
                .as("nobody has signed where this leads")
                .contains("SIGNATURE_WRONG")
                .doesNotContain("lti_errormsg");
    }

    private String refusal(String version, String back, String language) throws Exception {
        Login login = knocker.login();
        JsonObjectBuilder claims =
                claims(login).add(LTI + "version", version).add(LTI + "launch_presentation", back(back, "fr"));
        return Knocker.launched(login, Knocker.signed(claims), language).body();
    }

    @Test
    void whoIsNotKnownMayLookIsToldThatNothingIsKeptAndReachesNoOtherDoor() throws Exception {
        Login usual = knocker.login();
        HttpResponse<String> refused =
                knocker.launch(usual, without(claims(usual).build(), List.of("sub")));
        assertThat(refused.statusCode())
                .as("unless the platform's file allows it")
                .isEqualTo(400);
        assertThat(refused.body()).contains("SUBJECT_MALFORMED");

        Map<String, Long> before = recorded();
        Map<String, String> said = Map.of("fr", "rien n’est conservé", "en", "nothing is kept");
        for (Map.Entry<String, String> sentence : said.entrySet()) {
            Entered nobody = unknown("course/fondations", sentence.getKey());
            assertThat(nobody.start()).isEqualTo("/glance/course/fondations");
            String page = Knocker.getAs(nobody.start(), nobody.bearer()).body();
            assertThat(page).contains(sentence.getValue(), "/glance/course/fondations/lesson/", "data-leave");
            assertThat(Knocker.getAs("/glance/course/fondations/lesson/un-mot-une-histoire", nobody.bearer())
                            .body())
                    .contains(sentence.getValue(), "<html lang=\"" + sentence.getKey() + "\"");
            for (String door : List.of(
                    "/home",
                    "/player/" + QUIZ,
                    "/player/course/fondations",
                    "/notebook",
                    "/training",
                    "/review",
                    "/placement",
                    "/mentees")) {
                assertThat(Knocker.getAs(door, nobody.bearer()).statusCode())
                        .as(door)
                        .isEqualTo(403);
            }
            assertThat(send("/player/" + QUIZ + "/begin", nobody).statusCode()).isEqualTo(403);
            assertThat(Knocker.getAs("/home/notice", nobody.bearer())
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .endsWith("/glance");
            assertThat(leave(nobody, "200").headers().firstValue("HX-Redirect").orElseThrow())
                    .startsWith(ISSUER + "/back?lti_msg=");
        }
        assertThat(unknown("home", "en").start()).isEqualTo("/glance");
        assertThat(recorded()).isEqualTo(before);
    }

    private Entered unknown(String activity, String language) throws Exception {
        Login login = knocker.login("tool-at-quiet");
        JsonObjectBuilder claims = claims(login)
                .add("aud", "tool-at-quiet")
                .add(LTI + "custom", object("activity", activity))
                .add(LTI + "launch_presentation", back(ISSUER + "/back", language));
        return knocker.enter(login, without(claims.build(), List.of("sub", "name")));
    }

    /** Whatever could be kept of somebody of the platform that says nothing of anybody. */
    private Map<String, Long> recorded() throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        for (String table :
                List.of("people_person", "people_cohort", "platform_resource_link", "outbox_parcel", "lrs_statement")) {
            String where = table.startsWith("lrs") ? "cast(tenant as varchar(80)) = ?" : "tenant = ?";
            counts.put(table, number("select count(*) from " + table + " where " + where, "quiet"));
        }
        counts.put("nobody", number("select count(*) from people_person where id = ?", Visit.NOBODY));
        counts.put("read", number("select count(*) from learning_attempt where person = ?", Visit.NOBODY));
        return counts;
    }

    /** What the LMS allows is kept to, and its data comes back letter by letter, whatever it holds. */
    @Test
    void aChoiceKeepsToWhatTheLmsAllowsAndGivesItsDataBack() throws Exception {
        String data = "a \"b\" <c>&d=é+%20 {\"e\":1}\\ \u2028" + mark;
        Entered one = chooser(data, false);
        String two = "do=add&item=quiz/entree&item=course/fondations&titles=fr";
        HttpResponse<String> refused = Knocker.post("/placement", two, "Authorization", "Bearer " + one.bearer());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("type=\"radio\"", "one activity at a time");
        JsonObject single = answered(one, "do=add&item=quiz/entree&titles=fr");
        assertThat(single.getString(DL + "data")).isEqualTo(data);
        JsonObject item = single.getJsonArray(DL + "content_items").getJsonObject(0);
        assertThat(single.getJsonArray(DL + "content_items")).hasSize(1);
        assertThat(item).as("the LMS wants none").doesNotContainKey("lineItem");
        assertThat(item.getJsonObject("custom").getString("activity")).isEqualTo("quiz/entree");
        assertThat(item.getString("title")).startsWith("Mythes et réalités");

        Entered several = chooser(data, true);
        JsonArray items =
                answered(several, two.replace("titles=fr", "titles=en")).getJsonArray(DL + "content_items");
        assertThat(items).hasSize(2);
        assertThat(items.getValuesAs(JsonObject.class))
                .allSatisfy(each -> assertThat(each.getJsonObject("lineItem").getString("resourceId"))
                        .isEqualTo(each.getJsonObject("custom").getString("activity")));
        assertThat(items.toString()).contains("Myths and realities");

        JsonObject cancelled = answered(chooser(data, true), "do=cancel&item=quiz/entree");
        assertThat(cancelled.getString(DL + "data")).isEqualTo(data);
        assertThat(cancelled.containsKey(DL + "content_items")
                        && !cancelled.getJsonArray(DL + "content_items").isEmpty())
                .isFalse();
    }

    private Entered chooser(String data, boolean much) throws Exception {
        return enters(
                "test",
                "chooser-" + mark,
                Map.of(
                        LTI + "message_type",
                        "LtiDeepLinkingRequest",
                        LTI + "roles",
                        array(ROLE + "Instructor"),
                        LTI + "launch_presentation",
                        back(ISSUER + "/back", "en"),
                        DL + "deep_linking_settings",
                        Json.createObjectBuilder()
                                .add("deep_link_return_url", ISSUER + "/chosen?x=1")
                                .add("accept_types", array("ltiResourceLink"))
                                .add("accept_presentation_document_targets", array("iframe"))
                                .add("accept_multiple", much)
                                .add("accept_lineitem", much)
                                .add("data", data)
                                .build()));
    }

    /** What the signed answer says that goes back to the LMS for this form. */
    private static JsonObject answered(Entered chooser, String form) throws Exception {
        HttpResponse<String> leaving = Knocker.post("/placement", form, "Authorization", "Bearer " + chooser.bearer());
        assertThat(leaving.statusCode()).as(leaving.body()).isEqualTo(204);
        String page = Knocker.get(leaving.headers().firstValue("HX-Redirect").orElseThrow(), "en")
                .body();
        assertThat(page).contains("action=\"" + ISSUER + "/chosen?x=1\"");
        String token = page.replaceFirst("(?s).*name=\"JWT\" value=\"([^\"]+)\".*", "$1");
        return part(token, 1);
    }

    private static JsonObject part(String token, int number) {
        String json = new String(Base64.getUrlDecoder().decode(token.split("\\.")[number]), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @Test
    void aGlanceTellsKindLengthCompetenciesStepsAndTheFirstScreen() throws Exception {
        Entered trainer = trainer();
        assertThat(glance(trainer, "course/fondations", "en"))
                .contains("Course", " min", "Competencies:", "Steps", "The first screen")
                .containsPattern("<ol class=\"steps\">\\s*<li>")
                .containsPattern("<h1[^>]*>[^<]+</h1>");
        assertThat(glance(trainer, QUIZ, "en")).contains("Quiz", "questions, drawn from a pool", "One question");
        assertThat(glance(trainer, "scenario/trois-annulations", "en"))
                .contains("Scenario", "to decide in", "possible ending");
        assertThat(glance(trainer, "path/mentor-socle", "en")).contains("Path", "Steps");
        assertThat(Knocker.getAs("/glance/quiz/nulle-part", trainer.bearer()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aGlanceSpeaksTheLanguageThatIsChosenWhateverTheScreenSpeaks() throws Exception {
        Entered trainer = trainer();
        assertThat(glance(trainer, "course/fondations", "fr"))
                .contains("<html lang=\"en\"", "<h1 lang=\"fr\"", "in French");
        assertThat(glance(trainer, "course/fondations", "en")).contains("<h1 lang=\"en\"", "in English");
        assertThat(glance(trainer, "course/fondations", "xx")).contains("<h1 lang=\"en\"");
    }

    @Test
    void aGlanceLeadsNowhereAndGivesNoAnswerAway() throws Exception {
        Entered trainer = trainer();
        for (String activity : List.of("course/fondations", QUIZ, "scenario/trois-annulations", "path/mentor-socle")) {
            String looked = glance(trainer, activity, "fr").replaceFirst("(?s).*<div class=\"glance\"", "");
            String sheet = looked.substring(0, looked.indexOf("</main>"));
            assertThat(sheet)
                    .as(activity)
                    .doesNotContain("<a ", "<form", "<button", "<input", "refutation", "consequence");
        }
    }

    @Test
    void whoLooksLeavesNoTrace() throws Exception {
        Entered trainer = trainer();
        UUID person = hall.enter(trainer.bearer()).orElseThrow().person();
        String traces = "select (select count(*) from learning_attempt where person = ?)"
                + " + (select count(*) from outbox_parcel o join people_person p"
                + " on o.body like concat('%', cast(p.account as varchar(36)), '%') where p.id = ?)";
        long before = number(traces, person, person);
        for (String activity : List.of("course/fondations", QUIZ, "scenario/trois-annulations", "path/mentor-socle")) {
            glance(trainer, activity, "fr");
        }
        assertThat(number(traces, person, person)).isEqualTo(before);
        Entered learner = enters("test", "learner-" + mark, Map.of());
        assertThat(Knocker.getAs("/glance/" + QUIZ, learner.bearer()).statusCode())
                .isEqualTo(403);
    }

    private Entered trainer() throws Exception {
        return enters(
                "test",
                "trainer-" + mark,
                Map.of(LTI + "roles", array(ROLE + "Instructor"), LTI + "launch_presentation", object("locale", "en")));
    }

    private static String glance(Entered trainer, String activity, String titles) throws Exception {
        HttpResponse<String> page = Knocker.getAs("/glance/" + activity + "?titles=" + titles, trainer.bearer());
        assertThat(page.statusCode()).as(activity).isEqualTo(200);
        return page.body();
    }

    private Map<String, Object> link(String name, String activity) {
        return Map.of(
                LTI + "resource_link", object("id", name + mark),
                LTI + "custom", object("activity", activity));
    }

    /** Somebody comes by a launch whose claims differ in these from the usual ones. */
    private Entered enters(String platform, String subject, Map<String, Object> different) throws Exception {
        Map<String, String> wish = new HashMap<>(Knocker.loginOf("tool-at-" + platform, "hint"));
        wish.put("iss", different.getOrDefault("iss", ISSUER).toString());
        wish.put(
                "target_link_uri",
                different.getOrDefault(LTI + "target_link_uri", TOOL + "/home").toString());
        Login login = knocker.login(wish);
        JsonObjectBuilder claims =
                claims(login).add("aud", "tool-at-" + platform).add("sub", subject);
        different.forEach((name, value) -> add(claims, name, value));
        return knocker.enter(login, claims);
    }

    private static void add(JsonObjectBuilder claims, String name, Object value) {
        if (value instanceof JsonValue json) {
            claims.add(name, json);
        } else {
            claims.add(name, value.toString());
        }
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static JsonArray array(String... texts) {
        return Json.createArrayBuilder(List.of(texts)).build();
    }

    private static HttpResponse<String> send(String path, Entered entered) throws Exception {
        return Knocker.post(path, "", "Authorization", "Bearer " + entered.bearer());
    }

    private interface Attempt {
        Object make() throws Exception;
    }

    /** The one line that the log gains on launches. */
    private static String line(Attempt attempt) throws Exception {
        List<String> launches = lines("launch", attempt);
        assertThat(launches).hasSize(1);
        return launches.get(0);
    }

    /** The lines with this word that the log gains. */
    private static List<String> lines(String word, Attempt attempt) throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger("org.telemaque.tool");
        Handler ear = new Ear(lines);
        log.addHandler(ear);
        try {
            attempt.make();
        } finally {
            log.removeHandler(ear);
        }
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(word))
                .toList();
    }

    /** Hears what is logged. */
    private static final class Ear extends Handler {
        private final List<String> lines;

        Ear(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(text(sql, values));
    }

    private String text(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as(sql).isTrue();
                return rows.getString(1);
            }
        }
    }
}
