package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.tool.container.Knocker.LTI;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.telemaque.tool.foundation.term.Round;

/** The list that an LMS keeps of a course, over real HTTP, and what becomes of those on it. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {
    private static final Duration SOON = Duration.ofSeconds(25);
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    @Inject
    Round round;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private final String course = "c" + UUID.randomUUID().toString().substring(0, 8);
    private Knocker knocker;
    private PlayedRoster lms;
    private String trainer;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void aTrainerComes() throws Exception {
        knocker = new Knocker();
        lms = new PlayedRoster(knocker);
        trainer = enters(course, "trainer", "Instructor", Map.of()).bearer();
    }

    @AfterEach
    void close() {
        knocker.close();
    }

    @Test
    void everybodyOnTheListOfTheLmsIsKnownBeforeTheyFirstCome() throws Exception {
        lists(
                PlayedRoster.member(id("ana"), "Ana Díaz", "Learner", "g1"),
                PlayedRoster.member(id("ada"), "Ada Mentor", "Mentor"),
                PlayedRoster.member(id("bob"), "Bob Roy", "Learner", "g2", "gone"));
        assertThat(console("")).contains("has not been read yet").doesNotContain("Ana Díaz");
        refresh("was read on");
        assertThat(console(""))
                .contains("Ana Díaz", "Ada Mentor", "Bob Roy", "No visit yet", "Brest", "Paris")
                .contains("Inès Ba");
        assertThat(console("?group=" + first("<option value=\"([^\"]+)\"[^>]*>Brest<", console(""))))
                .contains("Ana Díaz")
                .doesNotContain("Bob Roy");
        assertThat(console("?state=unopened")).contains("Ana Díaz").doesNotContain("Inès Ba");

        String ana = first("value=\"([^\"]+)\" aria-label=\"Tick Ana Díaz\"", console(""));
        assigns(ana);
        Entered comes = enters(course, "ana", "Learner", Map.of());
        assertThat(Knocker.getAs("/home", comes.bearer()).body()).contains("/home/path/mentor-socle");
        assertThat(persons()).as("no second Ana").isEqualTo(4);
        assertThat(console("?state=unopened")).contains("Ada Mentor").doesNotContain("Ana Díaz");
    }

    @Test
    void howeverAnLmsWritesTheWayToItsNextPageTheListIsReadWhole() throws Exception {
        for (String link : PlayedRoster.LINKS) {
            String other = course + "-" + PlayedRoster.LINKS.indexOf(link);
            trainer = enters(other, "trainer", "Instructor", Map.of()).bearer();
            lms.links(link);
            lms.lists(other, PlayedRoster.crowd(other, 250));
            refresh("was read on");
            assertThat(number("select count(*) from people_person where subject like ?", other + "-%"))
                    .as("250 and the trainer, with %s", link)
                    .isEqualTo(251);
            assertThat(lms.asked(other)).isEqualTo(3);
        }
        assertThat(console("?q=person+249")).contains("Person 249").doesNotContain("Person 24<");
        String reviewer =
                enters(course + "-0", "lnd", "Administrator", Map.of()).bearer();
        assertThat(Knocker.getAs("/review", reviewer).body())
                .as("of 250 who are listed nobody has come")
                .contains("fewer than five");
    }

    @Test
    void whoLeftIsMarkedAndKeptAndUnmarkedOnComingBack() throws Exception {
        JsonObject ana = PlayedRoster.member(id("ana"), "Ana Díaz", "Learner");
        JsonObject bob = PlayedRoster.member(id("bob"), "Bob Roy", "Learner");
        enters(course, "ana", "Learner", Map.of());
        lists(ana, bob, PlayedRoster.suspended(id("cleo"), "Cleo Lo"));
        refresh("was read on");
        assertThat(console("")).contains("Enrolment suspended").doesNotContain("Has left the course");
        lists(bob);
        refresh("Has left the course");
        assertThat(console("?state=left")).contains("Ana Díaz", "Cleo Lo").doesNotContain("Bob Roy", "Tick Ana");
        enters(course, "ana", "Learner", Map.of("name", "Ana Díaz"));
        assertThat(console("?state=left")).contains("Cleo Lo").doesNotContain("Ana Díaz");
        lists(ana, bob, PlayedRoster.member(id("cleo"), "Cleo Lo", "Learner"));
        refresh("was read on");
        Eventually.holds(SOON, () -> assertThat(console("?state=left")).contains("Nobody matches"));
        assertThat(persons()).isEqualTo(4);
    }

    @Test
    void ofAListThatCannotBeReadWholeNothingIsConcluded() throws Exception {
        lms.lists(course, PlayedRoster.crowd(course, 120));
        refresh("was read on");
        List<JsonObject> fewer = PlayedRoster.crowd(course, 110);
        lms.lists(course, fewer);
        for (int fault : List.of(500, 429, 404)) {
            lms.answers(course, 200, fault);
            refresh("did not give its list");
        }
        lms.answers(course, 401, 401);
        refresh("did not give its list");
        lms.links("<https://elsewhere.example/next>; rel=\"next\"");
        int before = lms.asked(course);
        refresh("did not give its list");
        assertThat(lms.asked(course)).isEqualTo(before + 1);
        lms.lists(course, List.of());
        refresh("did not give its list");
        knocker.close();
        refresh("did not give its list");
        knocker = new Knocker();
        lms = new PlayedRoster(knocker);
        assertThat(left()).as("nobody has left so far").isZero();
        lms.lists(course, fewer);
        lms.answers(course, 401);
        refresh("Has left the course");
        assertThat(left()).isEqualTo(10);
    }

    @Test
    void aScopeThatIsMissingIsNamed() throws Exception {
        lists(PlayedRoster.member(id("ana"), "Ana Díaz", "Learner"));
        lms.grants(PlayedRoster.GROUPS);
        refresh(PlayedRoster.SCOPE);
        lms.grants(PlayedRoster.SCOPE);
        Thread.sleep(1_100); // the token that allows less is kept for a second
        refresh(PlayedRoster.GROUPS);
        assertThat(console("")).contains("Ana Díaz", "was read on");
    }

    @Test
    void aTestUserOnTheListIsNobody() throws Exception {
        lists(PlayedRoster.madeUp(id("made")), PlayedRoster.member(id("ana"), "Ana Díaz", "Learner"));
        refresh("Ana Díaz");
        assertThat(console("")).doesNotContain("Test Student");
        enters(
                course,
                "made",
                "Learner",
                Map.of(
                        LTI + "roles",
                        Json.createArrayBuilder()
                                .add(ROLE + "Learner")
                                .add("http://purl.imsglobal.org/vocab/lti/system/person#TestUser")
                                .build()));
        refresh("was read on");
        assertThat(number("select count(*) from people_person where subject = ? and test_user = true", id("made")))
                .isOne();
    }

    @Test
    void eachNightEveryCourseIsAskedOnceWhateverBecomesOfTheOthers() throws Exception {
        String other = course + "-b";
        enters(other, "trainer", "Instructor", Map.of());
        lists(PlayedRoster.member(id("ana"), "Ana Díaz", "Learner"));
        lms.lists(other, List.of(PlayedRoster.member(other + "-zoe", "Zoé", "Learner")));
        lms.answers(course, 500);
        round.work(clock.instant());
        assertThat(List.of(lms.asked(course), lms.asked(other))).containsExactly(1, 1);
        assertThat(number("select count(*) from people_person where subject in (?, ?)", id("ana"), other + "-zoe"))
                .as("one course failed")
                .isOne();
        round.work(clock.instant());
        assertThat(List.of(lms.asked(course), lms.asked(other)))
                .as("another node, in the same night")
                .containsExactly(1, 1);
        run("update roster_reading set tried_at = ?", Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")));
        round.work(clock.instant());
        assertThat(number("select count(*) from people_person where subject in (?, ?)", id("ana"), other + "-zoe"))
                .isEqualTo(2);
    }

    @Test
    void aMentorSeesExactlyThePeopleWhomTheLaunchNames() throws Exception {
        enters(course, "ana", "Learner", Map.of("name", "Ana Díaz"));
        enters(course, "bob", "Learner", Map.of("name", "Bob Roy"));
        Map<String, Object> named = mentoring(id("ana"));
        assertThat(mentees(enters(course, "ada", "Mentor", named)))
                .contains("Ana Díaz", "No path is assigned")
                .doesNotContain("Bob Roy");
        assertThat(Knocker.getAs("/home", enters(course, "ada", "Mentor", named).bearer())
                        .body())
                .contains("href=\"/mentees\"");
        assertThat(Knocker.getAs(
                                "/mentees",
                                enters(course, "bob", "Learner", named).bearer())
                        .statusCode())
                .as("a learner who brings a list")
                .isEqualTo(403);
        assertThat(mentees(enters("other-" + course, "ada", "Mentor", mentoring("8" + id("ana")))))
                .doesNotContain("Ana Díaz");
    }

    @Test
    void whomWeDoNotKnowIsCountedAndNotNamed() throws Exception {
        assertThat(mentees(enters(course, "ada", "Mentor", mentoring("x-" + course, "y-" + course))))
                .contains("2 people have not been here yet")
                .doesNotContain("x-" + course, "The LMS names nobody");
    }

    @Test
    void theListIsGoneWithTheVisitThatBroughtIt() throws Exception {
        enters(course, "ana", "Learner", Map.of("name", "Ana Díaz"));
        Entered with = enters(course, "ada", "Mentor", mentoring(id("ana")));
        Entered without = enters(course, "ada", "Mentor", Map.of());
        assertThat(mentees(without)).contains("The LMS names nobody").doesNotContain("Ana Díaz");
        assertThat(mentees(with)).contains("Ana Díaz");
    }

    @Test
    void milestonesAndDatesAreAllThatAMentorSees() throws Exception {
        Entered ana = enters(course, "ana", "Learner", Map.of("name", "Ana Díaz"));
        assigns(first("value=\"([^\"]+)\" aria-label=\"Tick Ana Díaz\"", console("")));
        reads(ana, "un-mot-une-histoire");
        String page = mentees(enters(course, "ada", "Mentor", mentoring(id("ana"))));
        assertThat(page)
                .contains("Not begun", "by ", "0&#8239;/&#8239;", "To do")
                .doesNotContain("/training", "P-");
        assertThat(page.replaceAll("(?s).*<main", "")).doesNotContain("%");
    }

    @Test
    void aTrainerSeesTheResultAndTheAttemptsOfTheOnePersonWhomTheLaunchNames() throws Exception {
        Entered ana = plays("ana", "Ana Díaz");
        assertThat(Knocker.post("/player/quiz/entree/begin", "", "Authorization", "Bearer " + ana.bearer())
                        .statusCode())
                .isEqualTo(303);
        plays("bob", "Bob Roy");
        Entered review = enters(course, "trainer", "Instructor", reviewing("ana", "quiz"));
        assertThat(review.start()).isEqualTo("/submission");
        assertThat(Knocker.getAs("/submission", review.bearer()).body())
                .contains("Ana Díaz", "Nothing to show yet", "Attempts", "Under way", "/training/person/")
                .doesNotContain("Bob Roy", "P-");
        assertThat(number("select count(*) from platform_resource_link where link = ?", "link-" + course))
                .as("looking makes no link")
                .isOne();
    }

    @Test
    void aPersonOrAnActivityThatWeDoNotKnowGetsAPageThatSaysSo() throws Exception {
        plays("ana", "Ana Díaz");
        HttpResponse<String> stranger = Knocker.getAs(
                "/submission",
                enters(course, "trainer", "Instructor", reviewing("nobody", "quiz"))
                        .bearer());
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).contains("This person is not known in this course");
        Map<String, Object> elsewhere = new HashMap<>(reviewing("ana", "other"));
        elsewhere.put(
                LTI + "resource_link",
                Json.createObjectBuilder().add("id", "never-" + course).build());
        HttpResponse<String> unknown = Knocker.getAs(
                "/submission",
                enters(course, "trainer", "Instructor", elsewhere).bearer());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("This activity is not known");
        assertThat(Knocker.getAs("/submission", trainer).body()).contains("did not ask for anybody’s work");
    }

    @Test
    void aLearnerMayOpenTheOwnWorkOnlyAndGetsTheActivity() throws Exception {
        plays("ana", "Ana Díaz");
        plays("bob", "Bob Roy");
        Entered own = enters(course, "ana", "Learner", reviewing("ana", "quiz"));
        assertThat(own.start()).isEqualTo("/player/quiz/entree");
        Entered others = enters(course, "ana", "Learner", reviewing("bob", "quiz"));
        HttpResponse<String> refused = Knocker.getAs("/submission", others.bearer());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("<h1").doesNotContain("Bob Roy");
    }

    /** Somebody comes through the link to the quiz. */
    private Entered plays(String name, String fullName) throws Exception {
        return enters(
                course,
                name,
                "Learner",
                Map.of(
                        "name",
                        fullName,
                        LTI + "custom",
                        Json.createObjectBuilder()
                                .add("activity", "quiz/entree")
                                .build(),
                        LTI + "resource_link",
                        Json.createObjectBuilder().add("id", "link-" + course).build(),
                        AGS,
                        gradebook("quiz")));
    }

    private Map<String, Object> reviewing(String name, String item) {
        return Map.of(
                LTI + "message_type",
                "LtiSubmissionReviewRequest",
                LTI + "for_user",
                Json.createObjectBuilder()
                        .add("user_id", id(name))
                        .add("name", "Not kept")
                        .build(),
                LTI + "resource_link",
                Json.createObjectBuilder().add("id", "link-" + course).build(),
                AGS,
                gradebook(item));
    }

    private JsonObject gradebook(String item) {
        return Json.createObjectBuilder()
                .add("scope", Json.createArrayBuilder().add("https://purl.imsglobal.org/spec/lti-ags/scope/score"))
                .add("lineitem", Knocker.ISSUER + "/items/" + item + course)
                .build();
    }

    private static void reads(Entered learner, String lesson) throws Exception {
        Knocker.getAs("/player/course/fondations", learner.bearer());
        assertThat(Knocker.post(
                                "/player/course/fondations/lesson/" + lesson + "/read",
                                "",
                                "Authorization",
                                "Bearer " + learner.bearer())
                        .statusCode())
                .isEqualTo(303);
    }

    private static Map<String, Object> mentoring(String... subjects) {
        return Map.of(
                LTI + "role_scope_mentor",
                Json.createArrayBuilder(List.of(subjects)).build());
    }

    private static String mentees(Entered mentor) throws Exception {
        HttpResponse<String> page = Knocker.getAs("/mentees", mentor.bearer());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private void assigns(String person) throws Exception {
        String form = "do=assign&path=mentor-socle&person=" + person + "&due="
                + LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(9);
        assertThat(Knocker.post("/training", form, "Authorization", "Bearer " + trainer)
                        .body())
                .contains("is assigned to 1 person");
    }

    private String id(String name) {
        return course + "-" + name;
    }

    private void lists(JsonObject... members) {
        lms.lists(course, List.of(members));
    }

    /** Asks the LMS, and waits until the console says so. */
    private void refresh(String said) throws Exception {
        Eventually.holds(SOON, () -> assertThat(console("")).doesNotContain("is being asked"));
        HttpResponse<String> answer = Knocker.post("/training/roster", "", "Authorization", "Bearer " + trainer);
        assertThat(answer.statusCode()).isEqualTo(303);
        Eventually.holds(
                SOON,
                () -> assertThat(console("")).doesNotContain("is being asked").contains(said));
    }

    private String console(String query) throws Exception {
        HttpResponse<String> page = Knocker.getAs("/training" + query, trainer);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private Entered enters(String from, String name, String role, Map<String, Object> more) throws Exception {
        Login login = knocker.login();
        JsonObjectBuilder claims = Knocker.claims(login)
                .add("sub", from + "-" + name)
                .add("locale", "en")
                .add(LTI + "roles", Json.createArrayBuilder().add(ROLE + role))
                .add(LTI + "context", Json.createObjectBuilder().add("id", from).add("title", "Course " + from));
        PlayedRoster.claims(from).forEach((claim, value) -> claims.add(claim, (JsonValue) value));
        more.forEach((claim, value) ->
                claims.add(claim, value instanceof JsonValue json ? json : Json.createValue(value.toString())));
        return knocker.enter(login, claims);
    }

    private long persons() throws SQLException {
        return number("select count(*) from people_person where subject like ?", course + "-%");
    }

    private long left() throws SQLException {
        return number(
                "select count(*) from people_membership m join people_person p on p.id = m.person"
                        + " where m.standing = 'LEFT' and p.subject like ?",
                course + "-%");
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private long number(String sql, String... values) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            List<Object> given = new ArrayList<>(List.of(values));
            for (int i = 0; i < given.size(); i++) {
                statement.setObject(i + 1, given.get(i));
            }
            statement.executeUpdate();
        }
    }
}
