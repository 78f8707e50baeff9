package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
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
    private static final Map<String, String> DEMO = Map.of("TELEMAQUE_DEMO", "true");
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @TempDir
    private static Path data;

    @Test
    @Order(1)
    void livesAndDiesWithTheProcessThatWasStartedAndRefusesASecondOneOnItsData() throws IOException {
        try (PackagedServer server = PackagedServer.start(data, DEMO)) {
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/health/ready").body()).contains("\"status\":\"UP\"");
            assertThat(server.get("/health/ready").headers().map()).doesNotContainKeys("server", "x-powered-by");
            assertThat(server.handle().children()).isEmpty();

            try (PackagedServer second =
                    PackagedServer.launch(data.resolve("elsewhere"), Map.of("TELEMAQUE_DATA_DIR", data.toString()))) {
                assertThat(second.awaitEnd(AT_ONCE)).isEqualTo(1);
                assertThat(second.errors())
                        .isEqualTo("TELEMAQUE_DATA_DIR " + data + " is in use by another Télémaque that is running.\n");
            }

            server.kill();
            Assertions.assertThatExceptionOfType(ConnectException.class)
                    .isThrownBy(() -> new Socket("127.0.0.1", server.httpPort()).close());
        }
    }

    @Test
    @Order(2)
    void aRestartAfterAKillLeavesOneExtractionAndAnOrderlyStopEndsInTime() throws IOException {
        Set<Path> before = extractions();
        try (PackagedServer server = PackagedServer.start(data, DEMO)) {
            assertThat(extractions()).isEqualTo(before).hasSize(1);
            assertThat(server.output())
                    .containsOnlyOnce("http")
                    .contains("Open http://localhost:" + server.httpPort() + "/lms");
            assertThat(server.stop()).isEqualTo(143);
        }
        assertThat(Files.readString(data.resolve("logs/messages.log"))).contains("CWWKE0036I");
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
        try (Stream<Path> children = Files.list(data.resolve("server"))) {
            return children.collect(Collectors.toSet());
        }
    }
}
