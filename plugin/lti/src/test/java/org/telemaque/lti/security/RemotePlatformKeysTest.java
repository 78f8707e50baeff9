package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
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
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;

class RemotePlatformKeysTest {
    private static final PlatformKeys.Search FOUND =
            new PlatformKeys.Found((RSAPublicKey) GoodLaunch.PLATFORM.getPublic());

    private Instant now = GoodLaunch.NOW;
    private String published = keySet(key("one", GoodLaunch.PLATFORM));
    private String cacheControl = "";
    private int status = 200;
    private int asked;
    private HttpServer server;
    private PlatformKeys keys;

    @BeforeEach
    void start() throws IOException, NoSuchAlgorithmException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            asked++;
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
        assertThat(asked).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(find("one")).isEqualTo(FOUND);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void keepsTheKeysAsLongAsThePlatformSaysButAtMostADay() {
        cacheControl = "public, max-age=9999999";
        find("one");
        pass(Duration.ofHours(23));
        find("one");
        assertThat(asked).isEqualTo(1);
        pass(Duration.ofHours(1));
        find("one");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void platformKeysAreKeptForABoundedTimeAndSurviveAPlatformThatIsDown() {
        find("one");
        status = 500;
        pass(Duration.ofHours(30));

        assertThat(find("one")).isEqualTo(FOUND);
        assertThat(asked).isEqualTo(2);
        assertThat(find("two")).isEqualTo(new PlatformKeys.Unreachable("the answer's status is 500"));
    }

    @Test
    void anUnknownKeyIdAsksThePlatformAgainButRarely() {
        find("one");
        published = keySet(key("two", GoodLaunch.STRANGER));

        assertThat(find("two")).isInstanceOf(PlatformKeys.Found.class);
        assertThat(find("three")).isEqualTo(new PlatformKeys.Unknown());
        assertThat(asked).isEqualTo(2);
        pass(Duration.ofSeconds(30));
        assertThat(find("three")).isEqualTo(new PlatformKeys.Unknown());
        assertThat(asked).isEqualTo(3);
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
    void keysThatAreWeakOrNotForSignaturesAreLeftOut() throws NoSuchAlgorithmException {
        KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
        weak.initialize(1024);
        published = keySet(
                key("weak", weak.generateKeyPair()),
                new RSAKey.Builder((RSAPublicKey) GoodLaunch.STRANGER.getPublic())
                        .keyID("secret")
                        .keyUse(KeyUse.ENCRYPTION)
                        .build(),
                new RSAKey.Builder((RSAPublicKey) GoodLaunch.STRANGER.getPublic()).build());

        assertThat(find("weak")).isEqualTo(new PlatformKeys.Unknown());
        assertThat(find("secret")).isEqualTo(new PlatformKeys.Unknown());
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
