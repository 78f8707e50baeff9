package org.telemaque.lti.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardedClientTest {
    private static final Duration SHORT = Duration.ofMillis(700);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger reached = new AtomicInteger();
    private HttpServer server;
    private GuardedClient client;

    @BeforeEach
    void start() throws IOException, NoSuchAlgorithmException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        client = new GuardedClient(AddressGuard.of(true, List.of()), SSLContext.getDefault(), SHORT);
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

        assertThat(client.read(address("/keys"))).isInstanceOfSatisfying(GuardedClient.Answer.class, answer -> {
            assertThat(answer.body()).isEqualTo("{\"é\":1}");
            assertThat(answer.value("Cache-Control")).contains("max-age=60");
        });
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

    @Test
    void aCallGoesToAnAddressThatWasJudgedHoweverOftenTheNameChangesItsMind() throws Exception {
        AtomicInteger lookedUp = new AtomicInteger();
        AddressGuard.Names fickle = host -> {
            boolean first = lookedUp.getAndIncrement() == 0;
            return new InetAddress[] {InetAddress.getByName(first ? "127.0.0.1" : "10.0.0.1")};
        };
        server.createContext(
                "/keys",
                exchange -> answer(exchange, 200, exchange.getRequestHeaders().getFirst("Host")));
        GuardedClient pinned = new GuardedClient(
                new AddressGuard(true, List.of(), fickle), SSLContext.getDefault(), Duration.ofSeconds(1));
        int port = server.getAddress().getPort();

        assertThat(pinned.read(URI.create("http://lms.example.test:" + port + "/keys")))
                .isInstanceOfSatisfying(
                        GuardedClient.Answer.class,
                        answer -> assertThat(answer.body()).isEqualTo("lms.example.test:" + port));
        assertThat(lookedUp).hasValue(1);
    }

    @Test
    void anAddressThatDoesNotAnswerGivesWayToTheNext() throws Exception {
        AddressGuard.Names two =
                host -> new InetAddress[] {InetAddress.getByName("127.0.0.9"), InetAddress.getByName("127.0.0.1")};
        server.createContext("/keys", exchange -> answer(exchange, 200, "{}"));
        GuardedClient pinned = new GuardedClient(
                new AddressGuard(true, List.of(), two), SSLContext.getDefault(), Duration.ofSeconds(2));

        assertThat(pinned.read(URI.create(
                        "http://lms.example.test:" + server.getAddress().getPort() + "/keys")))
                .isInstanceOf(GuardedClient.Answer.class);
    }

    @Test
    void aCallSendsItsMethodItsHeadersAndItsBodyAsTheyAre() {
        server.createContext("/scores", exchange -> {
            String said = exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Link", "<a>; rel=next");
            exchange.getResponseHeaders().add("Link", "<b>; rel=differences");
            answer(exchange, 404, said);
        });
        Call call = Call.get(address("/scores"), "application/json").with("Authorization", "Bearer x");
        Call post = new Call("POST", call.address(), call.headers(), "").sending("application/vnd.x+json", "{\"é\":1}");

        assertThat(client.send(post)).isInstanceOfSatisfying(GuardedClient.Answer.class, answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("POST application/vnd.x+json Bearer x {\"é\":1}");
            assertThat(answer.values("link")).containsExactly("<a>; rel=next", "<b>; rel=differences");
        });
    }

    @Test
    void whoIsSlowKeepsNobodyWaitingButThoseWhoCallTheSameHost() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        server.createContext("/keys", exchange -> answer(exchange, 200, "{}"));
        AddressGuard.Names names = host -> {
            if (host.endsWith(".slow.test")) {
                waitFor(never);
            }
            return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
        };
        GuardedClient all = new GuardedClient(new AddressGuard(true, List.of(), names), SSLContext.getDefault(), SHORT);
        GuardedClient hostile = all.shared("hostile");
        try {
            for (int call = 0; call < 40; call++) {
                String host = call % 2 == 0 ? "one" : "host" + call;
                threads.execute(() -> hostile.read(at(host + ".slow.test")));
            }
            assertThat(hostile.read(at("one.slow.test"))).isInstanceOf(GuardedClient.NoAnswer.class);

            assertThat(all.shared("honest").read(at("lms.fast.test"))).isInstanceOf(GuardedClient.Answer.class);
            assertThat(all.read(at("other.fast.test"))).isInstanceOf(GuardedClient.Answer.class);
        } finally {
            never.countDown();
        }
    }

    @Test
    void listsThatDripKeepNoKeyOfTheSameHostAway() {
        CountDownLatch asked = new CountDownLatch(4);
        CountDownLatch over = new CountDownLatch(1);
        server.createContext("/list", exchange -> {
            asked.countDown();
            waitFor(over);
            exchange.close();
        });
        server.createContext("/keys", exchange -> answer(exchange, 200, "{}"));
        try {
            for (int call = 0; call < 4; call++) {
                threads.execute(() -> client.read(address("/list")));
            }
            waitFor(asked);

            assertThat(client.onErrand("keys").read(address("/keys"))).isInstanceOf(GuardedClient.Answer.class);
        } finally {
            over.countDown();
        }
    }

    @Test
    void aNameThatNobodyCallsAnyMoreIsForgotten() throws InterruptedException {
        Places places = new Places(1);
        assertThat(places.enter("lms", Duration.ZERO)).isTrue();
        assertThat(places.enter("lms", Duration.ofMillis(1))).isFalse();
        assertThat(places.enter("other", Duration.ZERO)).isTrue();
        places.leave("lms");
        assertThat(places.enter("lms", Duration.ZERO)).isTrue();
        places.leave("lms");
        places.leave("other");
        assertThat(places.names()).isZero();
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/keys");
    }

    /** A look-up of a name can't be interrupted either. */
    private static void waitFor(CountDownLatch latch) {
        boolean over = false;
        while (!over) {
            try {
                latch.await();
                over = true;
            } catch (InterruptedException ignored) {
                // It goes on.
            }
        }
    }

    @Test
    void headersThatNeverEndAreGivenUp() throws Exception {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> dripHeaders(endless));

            assertThat(client.read(URI.create("http://127.0.0.1:" + endless.getLocalPort() + "/")))
                    .isInstanceOf(GuardedClient.NoAnswer.class);
        }
    }

    private static void dripHeaders(ServerSocket endless) {
        try (Socket browser = endless.accept()) {
            OutputStream out = browser.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write("X: y\r\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException hungUp) {
            // That is what is asked for.
        }
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
