package org.telemaque.lti.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardedClientTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger reached = new AtomicInteger();
    private HttpServer server;
    private GuardedClient client;

    @BeforeEach
    void start() throws IOException, NoSuchAlgorithmException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        client = new GuardedClient(AddressGuard.of(true, List.of()), SSLContext.getDefault(), Duration.ofMillis(700));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void anAnswerIsHandedOnWithItsCachingWish() {
        server.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().add("Cache-Control", "max-age=60");
            answer(exchange, 200, "{\"é\":1}");
        });

        assertThat(client.read(address("/keys"))).isEqualTo(new GuardedClient.Answer("{\"é\":1}", "max-age=60"));
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/keys");
            answer(exchange, 302, "");
        });
        server.createContext("/keys", exchange -> answer(exchange, 200, "{}"));

        assertThat(client.read(address("/moved"))).isEqualTo(new GuardedClient.NoAnswer("the answer's status is 302"));
        assertThat(reached).hasValue(1);
    }

    @Test
    void anAnswerOverTheSizeLimitIsCutOff() {
        server.createContext("/huge", exchange -> answer(exchange, 200, "x".repeat(300_000)));

        assertThat(client.read(address("/huge")))
                .isInstanceOfSatisfying(
                        GuardedClient.NoAnswer.class,
                        none -> assertThat(none.why()).contains("more than 262144 bytes"));
    }

    @Test
    void aSlowAnswerIsGivenUpEvenOneThatDrips() {
        server.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int drop = 0; drop < 100; drop++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause();
            }
        });

        assertThat(client.read(address("/drip")))
                .isEqualTo(new GuardedClient.NoAnswer("no whole answer within 700 ms"));
    }

    @Test
    void anAddressThatTheGuardRefusesIsNotCalled() throws NoSuchAlgorithmException {
        server.createContext("/keys", exchange -> answer(exchange, 200, "{}"));
        GuardedClient strict =
                new GuardedClient(AddressGuard.of(false, List.of()), SSLContext.getDefault(), Duration.ofSeconds(1));

        assertThat(strict.read(address("/keys"))).isInstanceOf(GuardedClient.NoAnswer.class);
        assertThat(reached).hasValue(0);
    }

    @Test
    void aPlatformThatIsDownIsNoAnswer() {
        URI address = address("/keys");
        server.stop(0);

        assertThat(client.read(address)).isInstanceOf(GuardedClient.NoAnswer.class);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        reached.incrementAndGet();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
