package org.telemaque.tool.container;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.telemaque.lti.security.ToolKeys;

/** A platform played by the test itself: its file lies in the server's folder, its keys are published on loopback. */
public class TestPlatform implements LauncherSessionListener {
    private static final int PORT = Integer.getInteger("it.port", 19080);
    private static final int OWN_PORT = Integer.getInteger("it.platform.port", 19099);

    static final String TOOL = "http://127.0.0.1:" + PORT;
    static final String ISSUER = "http://127.0.0.1:" + OWN_PORT;
    static final String OTHER_ISSUER = ISSUER + "/other";
    static final String ADMIN_TOKEN = "operator-of-the-tests";
    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path folder = Path.of("target", "data-" + System.getProperty("it.database"), "platforms");
        Path packs = folder.resolveSibling("packs").toAbsolutePath();
        Path keys = folder.resolveSibling("platform-keys.json").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.createDirectories(packs.resolve("half"));
            Files.writeString(packs.resolve("half").resolve("pack.yaml"), "id: [");
            Files.writeString(folder.resolve("test.yaml"), file());
            Files.writeString(
                    folder.resolve("closed.yaml"),
                    file().replace("tool-at-test", "tool-at-closed")
                            .replace("deploymentIds: any", "deploymentIds: [\"1\"]"));
            Files.writeString(folder.resolve("east.yaml"), file("east") + EAST);
            Files.writeString(folder.resolve("quiet.yaml"), file("quiet") + "anonymous: allowed\n");
            Files.writeString(folder.resolve("keyed.yaml"), file("keyed").replace("/keys", "/own-keys"));
            Files.writeString(folder.resolve("west.yaml"), file("west") + "timeZone: Etc/GMT+12\n");
            Files.writeString(
                    folder.resolve("other.yaml"),
                    file("other").replace("issuer: " + ISSUER, "issuer: " + OTHER_ISSUER));
            // For those who play the platform inside the server: it has one key, whoever plays it.
            Files.writeString(keys, new JWKSet(KEY).toString(false));
            targets(Files.createDirectories(folder.resolveSibling("lrs-targets")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        System.setProperty("it.platform.keys", keys.toString());
        System.setProperty(
                "liberty.vmargs",
                System.getProperty("liberty.vmargs", "") + " -Dit.platform.keys=" + keys + " -Dit.port=" + PORT
                        + " -Dit.platform.port="
                        + OWN_PORT
                        + " -Dtelemaque.allow.loopback=true -Dtelemaque.namespace=http://127.0.0.1:9080/id/ -Dtelemaque.base.url="
                        + TOOL + " -Dtelemaque.rate.person=300 -Dtelemaque.content.dir=" + packs
                        + " -Dtelemaque.admin.token="
                        + ADMIN_TOKEN);
    }

    /** Record stores elsewhere, each for a company of its own: nobody else's records go there. */
    private static void targets(Path folder) throws IOException {
        String secret = Files.writeString(folder.resolve("secret.txt"), "a-secret-of-the-tests\n")
                .toAbsolutePath()
                .toString();
        String basic = "login: {key: us, secret: \"file:" + secret + "\"}\ntimeoutSeconds: 2\n";
        Files.writeString(
                folder.resolve("first.yaml"), "endpoint: " + ISSUER + "/lrs\n" + basic + "tenants: [delivered]\n");
        Files.writeString(folder.resolve("second.yaml"), """
                endpoint: %1$s/second
                version: 2.0.0
                login: {tokenEndpoint: "%1$s/token", clientId: us, secret: "file:%2$s", scope: all}
                actor: pseudonym
                pseudonymKey: "file:%2$s"
                tenants: [delivered]
                timeoutSeconds: 2
                """.formatted(ISSUER, secret));
        Files.writeString(folder.resolve("read.yaml"), """
                endpoint: %s/xapi
                login: {key: tests, secret: "file:%s"}
                tenants: [review-elsewhere]
                read: true
                """.formatted(
                TOOL,
                Files.writeString(folder.resolve("own.txt"), "secret-of-tests").toAbsolutePath()));
        Files.writeString(
                folder.resolve("late.yaml"), "endpoint: " + ISSUER + "/late\n" + basic + "tenants: [later]\n");
    }

    /** Its days end 26 hours before those of the west, so that both never have the same day. */
    private static final String EAST = """
            timeZone: Pacific/Kiritimati
            tenants: {"north": "company-north", "south": "company-south"}
            """;

    /** Another registration, framed by another page of the LMS. */
    private static String file(String name) {
        return file().replace("Test platform", "Platform " + name)
                .replace("tool-at-test", "tool-at-" + name)
                .replace("http://localhost:", "http://127.0.0.1:");
    }

    private static String file() {
        return """
                name: Test platform
                issuer: %1$s
                clientId: tool-at-test
                authorizationEndpoint: %1$s/auth
                tokenEndpoint: %1$s/token
                jwksUri: %1$s/keys
                deploymentIds: any
                frameOrigins: ["http://localhost:%2$d"]
                """.formatted(ISSUER, OWN_PORT);
    }

    static final RSAKey KEY = key();

    /** Of the registration with keys of its own, under the same name as the key of the others. */
    static final RSAKey OTHER_KEY = key();

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test-key").generate();
        } catch (JOSEException unable) {
            throw new IllegalStateException(unable);
        }
    }

    /** Publishes the keys until it is stopped. */
    static HttpServer published() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), OWN_PORT), 0);
        server.createContext("/keys", exchange -> {
            byte[] body = new JWKSet(KEY).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    /** A token that is right in everything. */
    static String token(String subject, String nonce, String activity) {
        return token(claims(subject, nonce, activity));
    }

    static String token(JsonObjectBuilder claims) {
        return ToolKeys.read(new JWKSet(KEY).toString(false)).sign(claims.build());
    }

    static JsonObjectBuilder claims(String subject, String nonce, String activity) {
        long now = Instant.now().getEpochSecond();
        return Json.createObjectBuilder()
                .add("iss", ISSUER)
                .add("aud", "tool-at-test")
                .add("sub", subject)
                .add("iat", now)
                .add("exp", now + 60)
                .add("nonce", nonce)
                .add("name", "Inès Ba")
                .add(LTI + "version", "1.3.0")
                .add(LTI + "message_type", "LtiResourceLinkRequest")
                .add(LTI + "deployment_id", "d-1")
                .add(LTI + "target_link_uri", TOOL + "/" + activity)
                .add(LTI + "roles", Json.createArrayBuilder().add("Learner"))
                .add(LTI + "resource_link", Json.createObjectBuilder().add("id", "link-" + activity.hashCode()))
                .add(
                        LTI + "context",
                        Json.createObjectBuilder().add("id", "course-1").add("title", "Devenir mentor"))
                .add(LTI + "custom", Json.createObjectBuilder().add("activity", activity));
    }
}
