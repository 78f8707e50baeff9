package org.telemaque.tool.workshop.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.xapi.value.XapiVersion;

class ConnectionTest {
    private final Moving clock = new Moving();
    private HttpServer lrs;
    private Connection connection;
    private String versions = "\"1.0.3\"";
    private int tokens = 200;
    private int answer = 200;

    @BeforeEach
    void start() throws Exception {
        lrs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lrs.createContext("/", this::answer);
        lrs.start();
        connection = new Connection(
                target(),
                new GuardedClient(
                        AddressGuard.of(true, List.of("127.0.0.1")), SSLContext.getDefault(), Duration.ofSeconds(10)),
                clock);
    }

    @AfterEach
    void stop() {
        connection.close();
        lrs.stop(0);
    }

    @Test
    void theEditionIsAgreedUponAnewAfterAWhile() {
        assertThat(edition()).isEqualTo(XapiVersion.V1_0_3);
        versions = "\"1.0.3\",\"2.0.0\"";
        assertThat(edition()).as("the store is not asked each time").isEqualTo(XapiVersion.V1_0_3);
        clock.now = clock.now.plus(Duration.ofMinutes(20));
        assertThat(edition()).isEqualTo(XapiVersion.V2_0_0);
    }

    @Test
    void aStoreWhoseServerGivesUsNoTokenPausesAndSaysWhy() {
        tokens = 401;
        assertThat(delivered()).isEqualTo(new Delivery.Denied("No token was given: 401 invalid_client"));
        tokens = 503;
        assertThat(delivered()).isInstanceOf(Delivery.Later.class);
    }

    @Test
    void aStoreThatSendsUsElsewherePausesAndIsNotFollowed() {
        answer = 303;
        assertThat(delivered())
                .isInstanceOfSatisfying(
                        Delivery.Denied.class,
                        denied -> assertThat(denied.reason()).startsWith("303"));
    }

    private Delivery delivered() {
        Parcel parcel = new Parcel(UUID.randomUUID(), "acme", "lrs:there", "ann", "{}");
        return new StoreCourier(connection, clock).deliver(List.of(parcel)).get(0);
    }

    private XapiVersion edition() {
        return ((Connection.Door.Open) connection.knock()).edition();
    }

    private Target target() {
        URI base = URI.create("http://127.0.0.1:" + lrs.getAddress().getPort() + "/");
        return new Target(
                "there",
                base.resolve("xapi"),
                List.of(XapiVersion.values()),
                new Target.Entry.Token(base.resolve("token"), "us", "secret", ""),
                new Guise(""),
                Set.of(),
                Duration.ofSeconds(10),
                false,
                false);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/token")) {
            tell(exchange, tokens, tokens == 200 ? "{\"access_token\":\"t\"}" : "{\"error\":\"invalid_client\"}");
        } else if (path.endsWith("/about")) {
            tell(exchange, 200, "{\"version\":[" + versions + "]}");
        } else {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            tell(exchange, answer, "moved");
        }
    }

    private static void tell(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
