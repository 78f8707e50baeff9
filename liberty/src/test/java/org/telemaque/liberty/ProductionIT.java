package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged server as a company runs it: PostgreSQL, its own certificate, a public address, a proxy before it, no demo. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {
    private static final String ADMIN_TOKEN = "an-operator-of-the-tests";

    @TempDir
    private static Path directory;

    private static TestKeys keys = new TestKeys(Path.of("unset"));
    private static final Duration SOON = Duration.ofSeconds(25);

    private static EmbeddedPostgres postgres;
    private static PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        keys = TestKeys.make(directory);
        postgres = postgres(0);
        server = PackagedServer.start(
                directory.resolve("data"),
                Map.of(
                        "TELEMAQUE_TRUSTED_PROXIES",
                        "127.0.0.0/8",
                        "TELEMAQUE_BASE_URL",
                        "https://mentors.example.com",
                        "TELEMAQUE_ADMIN_TOKEN",
                        ADMIN_TOKEN,
                        "TELEMAQUE_DB_URL",
                        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                        "TELEMAQUE_DB_USER",
                        "postgres",
                        "TELEMAQUE_TLS_KEYSTORE",
                        keys.store().toString(),
                        "TELEMAQUE_TLS_PASSWORD",
                        TestKeys.PASSWORD,
                        "TELEMAQUE_TRUSTSTORE",
                        keys.certificate().toString()));
    }

    /** On a port of its own choice, or on this one with what it kept. */
    private static EmbeddedPostgres postgres(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgres"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void isReadyOnPostgreSql() {
        assertThat(server.output()).contains("Télémaque is ready at https://mentors.example.com");
        assertThat(directory.resolve("data/telemaque.mv.db")).doesNotExist();
    }

    @Test
    void showsTheOperatorsCertificate() throws Exception {
        KeyStore trusted = KeyStore.getInstance(keys.store().toFile(), TestKeys.PASSWORD.toCharArray());
        trusted.setCertificateEntry("server-itself", trusted.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);

        URI health = URI.create("https://127.0.0.1:" + server.httpsPort() + "/health/ready");
        assertThat(HttpClient.newBuilder()
                        .sslContext(context)
                        .build()
                        .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsBrowsersToStayWithTls() throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.tool().resolve("/lti/login"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    /** What answers at these addresses in the demo: {@link DaysIT}. */
    @ParameterizedTest
    @CsvSource({
        "GET,/lms",
        "GET,/lms/",
        "POST,/lms/bench",
        "GET,/api/demo/clock",
        "POST,/api/demo/clock",
        "POST,/api/demo/clock;x=1",
        "POST,/api;a/demo;b=2/clock;c"
    })
    void servesNoDemo(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.tool().resolve(path))
                .header("Authorization", "Bearer " + ADMIN_TOKEN)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("{\"advance\":"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void theDescriptionOfTheInterfaceListsWhatProgramsCallAndNothingElse() throws Exception {
        String description = server.get("/openapi?format=json").body();
        assertThat(paths(description))
                .containsExactlyInAnyOrder(
                        "/api/admin/invitations", "/id/{path}", "/lti/jwks", "/lti/ticket", "/visit/alive");
        assertThat(description).contains("\"title\"", "Télémaque").doesNotContain("Advance", "/lms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi/ui", "/openapi/ui/", "/openapi/ui/index.html"})
    void nobodyFindsThePagesThatTryTheInterfaceOut(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    static Set<String> paths(String description) {
        return Pattern.compile("\"(/[^\"]*)\"\\s*:")
                .matcher(description)
                .results()
                .map(path -> path.group(1))
                .collect(Collectors.toSet());
    }

    /** Whose address counts for the limits, and by which scheme the server thinks it was called: {@link PackagedServerIT} has no proxy. */
    @Test
    void aTrustedProxyIsBelievedWhenItNamesItsClientAndHowThatOneCame() throws Exception {
        assertThat(PackagedServerIT.keptOut(server, guess -> "203.0.113.7")).isTrue();
        assertThat(PackagedServerIT.guess(server, "203.0.113.8")).isEqualTo(401);

        assertThat(PackagedServerIT.describedFor("203.0.113.7", server)).contains("url: https://127.0.0.1:");
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void printsNoStackTrace() {
        assertThat(server.errors()).doesNotContain("\tat ");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void isNotReadyWhileTheDatabaseDoesNotAnswerAndReadyAgainAfterwards() throws Exception {
        int port = postgres.getPort();
        assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);

        postgres.close();
        HttpResponse<String> down = server.get("/health/ready");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body())
                .containsPattern(
                        "\\{[^{}]*\"name\":\"database\"[^{}]*\"status\":\"DOWN\"|\\{[^{}]*\"status\":\"DOWN\"[^{}]*\"name\":\"database\"")
                .doesNotContain("password", "jdbc:");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);

        postgres = postgres(port);
        Instant end = Instant.now().plus(SOON);
        while (server.get("/health/ready").statusCode() != 200 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
    }
}
