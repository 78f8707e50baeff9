package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged server as a company runs it: PostgreSQL, its own certificate, a public address, no demo. */
class ProductionIT {
    private static final String ADMIN_TOKEN = "an-operator-of-the-tests";

    @TempDir
    private static Path directory;

    private static TestKeys keys = new TestKeys(Path.of("unset"));
    private static EmbeddedPostgres postgres;
    private static PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        keys = TestKeys.make(directory);
        postgres = EmbeddedPostgres.start();
        server = PackagedServer.start(
                directory.resolve("data"),
                Map.of(
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
        "GET,/preview/gallery",
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
    void printsNoStackTrace() {
        assertThat(server.errors()).doesNotContain("\tat ");
    }
}
