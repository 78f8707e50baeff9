package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One data directory through a whole life: a first start, a kill, a second start, an orderly stop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedServerIT {
    private static final String FIRST = "https://first.example/id/";
    private static final String SECOND = "https://second.example/id/";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @TempDir
    private static Path home;

    /** Where the data goes when nothing is said about it. */
    private static Path data() {
        return home.resolve("telemaque-data");
    }

    @Test
    @Order(1)
    void livesAndDiesWithTheProcessThatWasStartedAndRefusesASecondOneOnItsData() throws Exception {
        try (PackagedServer server = PackagedServer.startAt(home, demo(FIRST))) {
            assertThat(named(server)).isEqualTo(FIRST);
            nobodyKnowsTheOperatorsDoor(server);
            noProgramInvites(server);
            assertThat(server.get("/openapi/ui/").statusCode()).isEqualTo(200);
            assertThat(ProductionIT.paths(server.get("/openapi?format=json").body()))
                    .contains("/api/demo/clock")
                    .noneMatch(path -> path.startsWith("/lms"));
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/health/ready").body()).contains("\"status\":\"UP\"");
            assertThat(server.get("/health/ready").headers().map()).doesNotContainKeys("server", "x-powered-by");
            assertThat(server.handle().children()).isEmpty();

            try (PackagedServer second =
                    PackagedServer.launch(home.resolve("elsewhere"), Map.of("TELEMAQUE_DATA_DIR", data().toString()))) {
                assertThat(second.awaitEnd(AT_ONCE)).isEqualTo(1);
                assertThat(second.errors())
                        .isEqualTo(
                                "TELEMAQUE_DATA_DIR " + data() + " is in use by another Télémaque that is running.\n");
            }

            server.kill();
            Assertions.assertThatExceptionOfType(ConnectException.class)
                    .isThrownBy(() -> new Socket("127.0.0.1", server.httpPort()).close());
        }
    }

    @Test
    @Order(2)
    void aRestartAfterAKillLeavesOneExtractionAndAnOrderlyStopEndsInTime() throws Exception {
        Set<Path> before = extractions();
        Map<String, String> settings = new HashMap<>(demo(SECOND));
        settings.put("TELEMAQUE_ADMIN_TOKEN", "an-operator-of-the-tests");
        try (PackagedServer server = PackagedServer.startAt(home, settings)) {
            assertThat(named(server)).as("nothing was recorded yet").isEqualTo(SECOND);
            nobodyIsBelievedWhoNamesAnotherAsItsClient(server);
            EntryQuiz.of(server, "lea").begin();
            assertThat(extractions()).isEqualTo(before).hasSize(1);
            assertThat(server.output())
                    .containsOnlyOnce("http")
                    .contains("Open http://localhost:" + server.httpPort() + "/lms");
            assertThat(server.stop()).isEqualTo(143);
        }
        assertThat(Files.readString(data().resolve("logs/messages.log"))).contains("CWWKE0036I");
    }

    @Test
    @Order(3)
    void aChangedNamespaceStopsTheStartOnceAStatementIsNamedByTheOldOne() {
        try (PackagedServer server = PackagedServer.launchAt(home, demo(FIRST))) {
            assertThat(server.awaitEnd(PackagedServer.patience())).isEqualTo(1);
            assertThat(server.errors())
                    .isEqualTo("TELEMAQUE_NAMESPACE must stay \"" + SECOND
                            + "\", by which statements are named already, not \"" + FIRST + "\".\n");
            assertThat(server.output()).doesNotContain("http");
        }
    }

    @Test
    @Order(4)
    void aPasswordThatDoesNotOpenTheDatabaseStopsTheStart() {
        Map<String, String> settings = new HashMap<>(demo(SECOND));
        settings.put("TELEMAQUE_DB_PASSWORD", "not-that-one");
        try (PackagedServer server = PackagedServer.launchAt(home, settings)) {
            assertThat(server.awaitEnd(PackagedServer.patience())).isEqualTo(1);
            assertThat(server.errors())
                    .isEqualTo("TELEMAQUE_DB_PASSWORD does not open the database for the user that"
                            + " TELEMAQUE_DB_USER names.\n");
            assertThat(server.output()).doesNotContain("http", "not-that-one");
        }
    }

    private static Map<String, String> demo(String namespace) {
        return Map.of(
                "TELEMAQUE_DEMO",
                "true",
                "TELEMAQUE_NAMESPACE",
                namespace,
                "TELEMAQUE_DB_PASSWORD",
                "the-first-start-sets-it");
    }

    /** By which namespace an activity is named. */
    private static String named(PackagedServer server) {
        String page = server.get("/id/mentor/course/fondations").body();
        Matcher name = Pattern.compile("https?://[^\"<\\s]*/id/(?=mentor/course/fondations)")
                .matcher(page);
        assertThat(name.find()).as(page).isTrue();
        return name.group();
    }

    /** Without a token set there is no such address, whatever one sends to it. */
    private static void nobodyKnowsTheOperatorsDoor(PackagedServer server) throws Exception {
        for (String path :
                List.of("/admin", "/admin/", "/admin/metrics", "/admin/readers", "/admin/anything", "/admin;a=b")) {
            for (String method : List.of("GET", "POST")) {
                for (String authorization : List.of("", "Bearer ", "Bearer guess", "Basic Og==", "Basic YTpi")) {
                    HttpRequest.Builder request = HttpRequest.newBuilder(
                                    server.tool().resolve(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .method(method, HttpRequest.BodyPublishers.ofString("tenant=demo&granted=true"));
                    if (!authorization.isEmpty()) {
                        request.header("Authorization", authorization);
                    }
                    assertThat(status(request))
                            .as(method + " " + path + " " + authorization)
                            .isIn(404, 405);
                    assertThat(method.equals("GET") && !path.equals("/admin/readers") && status(request) == 405)
                            .as("a door that is not there takes no method: " + path)
                            .isFalse();
                }
            }
        }
    }

    /** Programs find no door there either. */
    private static void noProgramInvites(PackagedServer server) throws Exception {
        for (String authorization : List.of("Bearer ", "Bearer guess", "Basic Og==", "Basic YTpi")) {
            assertThat(status(HttpRequest.newBuilder(server.tool().resolve("/api/admin/invitations"))
                            .header("Content-Type", "application/json")
                            .header("Authorization", authorization)
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))))
                    .as(authorization)
                    .isEqualTo(404);
        }
    }

    /** Without a trusted proxy every guess counts for the address that it comes from, whatever its headers say. */
    private static void nobodyIsBelievedWhoNamesAnotherAsItsClient(PackagedServer server) throws Exception {
        assertThat(keptOut(server, guess -> "203.0.113." + guess % 250)).isTrue();
        assertThat(describedFor("203.0.113.7", server))
                .contains("url: " + server.tool())
                .doesNotContain("https://", "mentors.example.com");
    }

    /** The description of the interface, which names the address it was asked at, sent by a proxy for a client. */
    static String describedFor(String client, PackagedServer server) throws Exception {
        return sent(HttpRequest.newBuilder(server.tool().resolve("/openapi"))
                        .header("X-Forwarded-For", client)
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "mentors.example.com"))
                .body();
    }

    /** Whether wrong guesses are sent away in the end; a slow machine may make some more, for each second gives one back. */
    static boolean keptOut(PackagedServer server, IntFunction<String> client) throws Exception {
        int answer = 401;
        for (int guess = 0; guess < 400 && answer == 401; guess++) {
            answer = guess(server, client.apply(guess));
        }
        return answer == 429;
    }

    /** What a wrong operator's token is answered with, sent by a proxy for this client. */
    static int guess(PackagedServer server, String client) throws Exception {
        return status(HttpRequest.newBuilder(server.tool().resolve("/admin"))
                .header("Authorization", "Bearer a-wrong-guess")
                .header("X-Forwarded-For", client));
    }

    private static int status(HttpRequest.Builder request) throws Exception {
        return sent(request).statusCode();
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.timeout(AT_ONCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TELEMAQUE_HTTP_PORT | 70000                 | must be a port from 1 to 65535, not "70000".
            TELEMAQUE_BASE_URL  | http://example.com    | must begin with https:// unless it is on this machine, not "http://example.com".
            TELEMAQUE_DB_URL    | jdbc:oracle:thin:@db  | must begin with jdbc:h2: or jdbc:postgresql:.
            TELEMAQUE_TIME_ZONE | Europe/Ithaca         | must be a time zone like Europe/Paris, not "Europe/Ithaca".
            """)
    void aWrongValueStopsTheStartWithOneSentence(
            String variable, String value, String sentence, @TempDir Path directory) {
        try (PackagedServer server = PackagedServer.launch(directory, Map.of(variable, value))) {
            assertThat(server.awaitEnd(AT_ONCE)).isEqualTo(1);
            assertThat(server.errors()).isEqualTo(variable + " " + sentence + "\n");
            assertThat(server.output()).isEmpty();
        }
    }

    private static Set<Path> extractions() throws IOException {
        try (Stream<Path> children = Files.list(data().resolve("server"))) {
            return children.collect(Collectors.toSet());
        }
    }
}
