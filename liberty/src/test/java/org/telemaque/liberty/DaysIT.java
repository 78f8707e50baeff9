package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A demo whose operator moves the clock and reads the figures: hours and days pass, and nobody waits for them. */
class DaysIT {
    private static final String TOKEN = "an-operator-of-the-tests";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path data;

    private static Collector collector;
    private static Operator operator;
    private static PackagedServer server;

    @BeforeAll
    static void startTheDemoAndACollectorOfFigures() throws IOException {
        collector = Collector.start();
        Map<String, String> settings = new HashMap<>(collector.settings());
        settings.put("TELEMAQUE_DEMO", "true");
        settings.put("TELEMAQUE_ADMIN_TOKEN", TOKEN);
        settings.put("TELEMAQUE_ADMIN_TOCKEN", "mistyped");
        server = PackagedServer.start(data, settings);
        operator = new Operator(server, TOKEN);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        collector.close();
    }

    @Test
    void aMistypedSettingIsTold() {
        assertThat(server.errors())
                .startsWith(
                        "TELEMAQUE_ADMIN_TOCKEN is no setting and changes nothing; TELEMAQUE_ADMIN_TOKEN is one.\n");
    }

    /** Those that do not exist in production: {@link ProductionIT}. */
    @ParameterizedTest
    @CsvSource({
        "GET,/lms/,200",
        "GET,/lms,200",
        "POST,/lms/bench,415",
        "GET,/preview/gallery,401",
        "POST,/api/demo/clock,401",
        "POST,/api/demo/clock;x=1,401"
    })
    void theDemoHasItsDoors(String method, String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.tool().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{\"advance\":"))
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "Bearer " + TOKEN + "s", "bearer " + TOKEN, TOKEN})
    void onlyTheOperatorMovesTheClock(String shown) throws Exception {
        LocalDate before = operator.advance("PT0S");
        HttpRequest.Builder request = HttpRequest.newBuilder(server.tool().resolve("/api/demo/clock"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"P30D\"}"));
        HttpResponse<String> answer = HTTP.send(
                (shown.isEmpty() ? request : request.header("Authorization", shown)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).doesNotContain("now", "Exception");
        assertThat(operator.advance("PT0S")).isBefore(before.plusDays(2));
    }

    @Test
    void theOperatorMovesTheClockByExactlyWhatWasAsked() {
        LocalDate before = operator.advance("PT0S");
        assertThat(operator.advance("P2D")).isBetween(before.plusDays(2), before.plusDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"advance\":\"tomorrow\"}", "{\"advance\":\"-PT1S\"}", "{\"advance\":\"P3661D\"}", "{}"})
    void aWishThatCannotBeGrantedGetsASentence(String wish) throws Exception {
        HttpResponse<String> answer = operator.wishes(wish);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"problem\":\"advance must be an ISO 8601 duration from PT0S to P3660D,"
                        + " such as P1D or PT2H.\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"advance\":", "[]", "{\"advance\":{}}", "tomorrow", ""})
    void aBodyThatIsNoWishGetsASentence(String body) throws Exception {
        HttpResponse<String> answer = operator.wishes(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"problem\":\"The body must be JSON of the documented form.\"}");
    }

    @Test
    void nothingAtAllIsToldWhatAWishLooksLike() throws Exception {
        assertThat(operator.wishes("null").body())
                .contains("The body must say how far: {\\\"advance\\\": \\\"P1D\\\"}.");
    }

    @Test
    void aVisitEndsAfterHalfAnHourOfSilence() throws Exception {
        HttpLearner learner = HttpLearner.launched(server, "lea", "entree");
        operator.advance("PT29M");
        assertThat(alive(learner)).isEqualTo(204);
        operator.advance("PT29M");
        assertThat(alive(learner)).isEqualTo(204);
        operator.advance("PT31M");
        assertThat(alive(learner)).isEqualTo(401);
    }

    @Test
    void aVisitEndsAfterEightHoursHoweverBusy() throws Exception {
        HttpLearner learner = HttpLearner.launched(server, "paul", "entree");
        for (int i = 0; i < 17; i++) {
            operator.advance("PT28M");
            assertThat(alive(learner)).isEqualTo(204);
        }
        operator.advance("PT5M");
        assertThat(alive(learner)).isEqualTo(401);
    }

    @Test
    void aLoginThatBeganElevenMinutesAgoIsRefusedOnAReadablePage() {
        HttpLearner learner = new HttpLearner(server, HttpLearner.client());
        URI authorization = learner.login(learner.called("karim", "entree"));
        operator.advance("PT11M");
        // The platform's own token is fresh: only the login is old.
        HttpResponse<String> refused = learner.send("/lti/launch", learner.signedIn(authorization));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(refused.body()).contains("<h1", "STATE_EXPIRED").doesNotContain("Exception");
        assertThat(operator.figures())
                .containsEntry("telemaque_launches_total{outcome=\"refused\",rule=\"state_expired\"}", 1L);
    }

    /** What its page says of it then: {@code StorageIT}. */
    @Test
    void aTicketOpensForOneMinute() {
        HttpLearner late = new HttpLearner(server, HttpLearner.client());
        URI opening = late.launch(late.signedIn(late.login(late.called("karim", "entree"))));
        operator.advance("PT61S");
        HttpResponse<String> refused = late.shows(opening);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("problem").doesNotContain("bearer");

        HttpLearner soon = new HttpLearner(server, HttpLearner.client());
        URI second = soon.launch(soon.signedIn(soon.login(soon.called("karim", "entree"))));
        operator.advance("PT50S");
        assertThat(soon.shows(second).statusCode()).isEqualTo(200);
    }

    @Test
    void theSevenLearnersOfTheDemoCountFromTheStart() throws Exception {
        assertThat(learners(HttpLearner.launched(server, "claire", "console").get("/training")))
                .as("nobody of them but three is ever launched here")
                .hasSize(7);
        HttpLearner.launched(server, "zoe", "parcours");
        assertThat(learners(HttpLearner.launched(server, "claire", "console").get("/training")))
                .as("a launch finds the learner who was expected")
                .hasSize(7);
        assertThat(HttpLearner.launched(server, "sofia", "traces").get("/review"))
                .as("seven are five at least")
                .contains("name=\"person\"")
                .doesNotContain("reste fermée", "stays closed");
    }

    /** The people of the trainer's table who can be ticked, for they learn here. */
    private static Set<String> learners(String page) {
        return Pattern.compile("<tr\\b.*?</tr>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group())
                .filter(row -> row.contains("type=\"checkbox\""))
                .filter(row -> !row.contains("Anime ou relit") && !row.contains("Trains or reviews"))
                .map(row -> row.replaceAll("(?s).*/training/person/([0-9a-f-]{36}).*", "$1"))
                .collect(Collectors.toSet());
    }

    @Test
    void anAssignmentBecomesOverdueTheDayAfterItsLast() throws Exception {
        HttpLearner.launched(server, "ines", "parcours");
        LocalDate last = operator.advance("PT0S").plusDays(1);
        HttpLearner trainer = HttpLearner.launched(server, "claire", "console");
        String person = idOf("Inès", trainer.get("/training"));
        HttpResponse<String> assigned = trainer.send(
                "/training",
                Map.of("do", "assign", "q", "", "path", "mentor-socle", "due", last.toString(), "person", person));
        assertThat(assigned.statusCode()).as(assigned.body()).isEqualTo(200);
        assertThat(row("Inès", trainer.get("/training"))).contains("chip").doesNotContain("chip late");
        assertThat(HttpLearner.launched(server, "ines", "parcours").get("/home/path/mentor-socle"))
                .doesNotContain("chip late");

        operator.advance("P3D");

        assertThat(row("Inès", HttpLearner.launched(server, "claire", "console").get("/training")))
                .contains("chip late");
        assertThat(HttpLearner.launched(server, "ines", "parcours").get("/home/path/mentor-socle"))
                .contains("chip late");
    }

    @Test
    void anAnswerIsCountedOnceHoweverOftenItIsSentAndLeavesByOpenTelemetry() throws Exception {
        EntryQuiz quiz = EntryQuiz.of(server, "karim");
        quiz.begin();
        Map<String, Long> before = operator.figures();
        Map<String, String> form = quiz.filled();
        quiz.answer(form);
        quiz.answer(form);

        String answers = "telemaque_answers_total{kind=\"question\"}";
        assertThat(operator.figures()).containsEntry(answers, before.getOrDefault(answers, 0L) + 1);
        assertThat(operator.figures()).containsKey("telemaque_launches_total{outcome=\"accepted\",rule=\"none\"}");
        assertThat(collector.received("telemaque.answers")).contains("telemaque.launches", "telemaque.parcels");
    }

    private static int alive(HttpLearner learner) {
        return learner.send("/visit/alive", Map.of()).statusCode();
    }

    private static String idOf(String name, String page) {
        Matcher id = Pattern.compile("/training/person/([0-9a-f-]{36})").matcher(row(name, page));
        assertThat(id.find()).as(page).isTrue();
        return UUID.fromString(id.group(1)).toString();
    }

    /** The row of the trainer's table that names somebody. */
    private static String row(String name, String page) {
        return Pattern.compile("<tr\\b.*?</tr>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group())
                .filter(row -> row.contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page));
    }
}
