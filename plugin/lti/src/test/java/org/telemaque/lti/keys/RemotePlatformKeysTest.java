package org.telemaque.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.security.PlatformKeys;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;

class RemotePlatformKeysTest {
    private static final KeyPair PLATFORM = pair(2048);
    private static final KeyPair STRANGER = pair(2048);
    private static final PlatformKeys.Search FOUND = new PlatformKeys.Found((RSAPublicKey) PLATFORM.getPublic());

    private volatile Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private volatile String published = keySet(key("one", PLATFORM));
    private volatile String cacheControl = "";
    private volatile int status = 200;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private PlatformKeys keys;

    @BeforeEach
    void start() throws IOException, NoSuchAlgorithmException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            awaitGate();
            byte[] body = published.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Cache-Control", cacheControl);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        GuardedClient client =
                new GuardedClient(AddressGuard.of(true, List.of()), SSLContext.getDefault(), Duration.ofSeconds(5));
        InstantSource hands = () -> now;
        keys = new RemotePlatformKeys(client, hands.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksOnceAndKeepsTheKeysForFiveMinutes() {
        assertThat(find("one")).isEqualTo(FOUND);
        pass(Duration.ofSeconds(299));
        assertThat(find("one")).isEqualTo(FOUND);
        assertThat(asked).hasValue(1);
        pass(Duration.ofSeconds(1));
        assertThat(find("one")).isEqualTo(FOUND);
        assertThat(asked).hasValue(2);
    }

    @Test
    void keepsTheKeysAsLongAsThePlatformSaysButAtMostADay() {
        cacheControl = "public, max-age=9999999";
        find("one");
        pass(Duration.ofHours(23));
        find("one");
        assertThat(asked).hasValue(1);
        pass(Duration.ofHours(1));
        find("one");
        assertThat(asked).hasValue(2);
    }

    @Test
    void platformKeysAreKeptForABoundedTimeAndSurviveAPlatformThatIsDown() {
        find("one");
        status = 500;
        pass(Duration.ofHours(20));

        assertThat(find("one")).isEqualTo(FOUND);
        assertThat(asked).hasValue(2);
        assertThat(find("two")).isEqualTo(new PlatformKeys.Unreachable("the answer's status is 500"));
    }

    @Test
    void anUnknownKeyIdAsksThePlatformAgainButRarely() {
        find("one");
        published = keySet(key("two", STRANGER));

        assertThat(find("two")).isInstanceOf(PlatformKeys.Found.class);
        assertThat(find("three")).isEqualTo(new PlatformKeys.Unknown());
        assertThat(asked).hasValue(2);
        pass(Duration.ofSeconds(30));
        assertThat(find("three")).isEqualTo(new PlatformKeys.Unknown());
        assertThat(asked).hasValue(3);
    }

    @Test
    void aPlatformThatComesBackIsAskedAgainAfterFiveSeconds() {
        status = 503;
        assertThat(find("one")).isInstanceOf(PlatformKeys.Unreachable.class);
        status = 200;
        assertThat(find("one")).isInstanceOf(PlatformKeys.Unreachable.class);
        pass(Duration.ofSeconds(5));
        assertThat(find("one")).isEqualTo(FOUND);
    }

    @Test
    void anAnswerThatIsNoKeySetIsAFailure() {
        published = "<html>";

        assertThat(find("one")).isInstanceOf(PlatformKeys.Unreachable.class);
    }

    @Test
    void keysThatAreWeakHugeOrNotForSignaturesAreLeftOut() {
        published = keySet(
                key("weak", pair(1024)),
                huge(),
                new RSAKey.Builder((RSAPublicKey) STRANGER.getPublic())
                        .keyID("secret")
                        .keyUse(KeyUse.ENCRYPTION)
                        .build(),
                new RSAKey.Builder((RSAPublicKey) STRANGER.getPublic()).build());

        assertThat(find("weak")).isEqualTo(new PlatformKeys.Unknown());
        assertThat(find("huge")).isEqualTo(new PlatformKeys.Unknown());
        assertThat(find("secret")).isEqualTo(new PlatformKeys.Unknown());
    }

    private static RSAKey huge() {
        BigInteger modulus = BigInteger.ONE.shiftLeft(16_383).add(BigInteger.ONE);
        return new RSAKey.Builder(Base64URL.encode(modulus), Base64URL.encode(BigInteger.valueOf(65_537)))
                .keyID("huge")
                .build();
    }

    @Test
    void aBrokenKeyDoesNotTakeTheOthersWithIt() {
        String broken = "{\"kty\":\"RSA\",\"kid\":\"two\",\"n\":\"" + "_".repeat(400) + "\",\"e\":\"AA\"}";
        published = published.replaceFirst("\\[", "[" + broken.replace("\\", "") + ",");

        assertThat(find("one")).isEqualTo(FOUND);
        assertThat(find("two")).isEqualTo(new PlatformKeys.Unknown());
    }

    @Test
    void aPlatformThatStaysDownIsBelievedForOneDayMoreAndThenNoLonger() {
        find("one");
        status = 500;
        pass(Duration.ofMinutes(5).plusHours(24).minusSeconds(1));
        assertThat(find("one")).isEqualTo(FOUND);
        pass(Duration.ofSeconds(5));

        assertThat(find("one")).isEqualTo(new PlatformKeys.Unreachable("the answer's status is 500"));
    }

    @Test
    void onlyOneThreadAsksAPlatformAndNobodyWhoHasAKeyWaitsForIt() throws Exception {
        find("one");
        pass(Duration.ofMinutes(5));
        gate = new CountDownLatch(1);
        CompletableFuture<PlatformKeys.Search> asking = CompletableFuture.supplyAsync(() -> find("one"));
        waitUntilAsked(2);

        for (int other = 0; other < 20; other++) {
            assertThat(find("one")).isEqualTo(FOUND);
        }
        assertThat(asking).isNotDone();
        List<CompletableFuture<PlatformKeys.Search>> strangers = IntStream.range(0, 2)
                .mapToObj(stranger -> CompletableFuture.supplyAsync(() -> find("two")))
                .toList();
        published = keySet(key("one", PLATFORM), key("two", STRANGER));
        gate.countDown();

        assertThat(asking.get(5, TimeUnit.SECONDS)).isEqualTo(FOUND);
        for (CompletableFuture<PlatformKeys.Search> stranger : strangers) {
            assertThat(stranger.get(5, TimeUnit.SECONDS)).isInstanceOf(PlatformKeys.Found.class);
        }
        assertThat(asked).hasValue(2);
    }

    private void waitUntilAsked(int times) throws InterruptedException {
        for (int pause = 0; asked.get() < times && pause < 500; pause++) {
            Thread.sleep(10);
        }
        assertThat(asked).hasValue(times);
    }

    private void awaitGate() {
        try {
            assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static KeyPair pair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PlatformKeys.Search find(String kid) {
        return keys.find(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys"), kid);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static RSAKey key(String kid, KeyPair pair) {
        return new RSAKey.Builder((RSAPublicKey) pair.getPublic()).keyID(kid).build();
    }

    private static String keySet(RSAKey... keys) {
        return new JWKSet(List.of(keys)).toString();
    }
}
