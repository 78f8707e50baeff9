package org.telemaque.xapi.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.xapi.Samples;
import org.telemaque.xapi.enclosure.Bundle;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.value.XapiVersion;

class LrsClientTest {
    private static final UUID ID = UUID.fromString(Samples.simple().getString("id"));

    private final List<String> asked = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final Map<String, Enclosure> notes = new HashMap<>();
    private String versions = "\"1.0.3\",\"2.0.0\"";
    private int status = 200;
    private boolean broken;
    private HttpServer lrs;

    @BeforeEach
    void start() throws IOException {
        lrs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lrs.createContext("/", this::answer);
        lrs.start();
    }

    @AfterEach
    void stop() {
        lrs.stop(0);
    }

    @Test
    void theEditionIsTheBestThatBothSpeak() {
        assertThat(client().edition()).isEqualTo(XapiVersion.V2_0_0);
        versions = "\"1.0.2\",\"1.0.3\"";
        assertThat(client().edition()).isEqualTo(XapiVersion.V1_0_3);
        versions = "\"0.95\"";
        assertThat(LrsClient.to(endpoint(), Login.basic("k", "s"), HttpClient.newHttpClient(), Clock.systemUTC()))
                .isEmpty();
    }

    @Test
    void attachmentsComeWithTheBytesThatTheyName() {
        FirstSteps.main(endpoint().toString(), "key", "secret");
        assertThat(kept).hasSize(2);
        Fetched.Page page = (Fetched.Page) client().fetch(ID, LrsClient.Format.EXACT);
        assertThat(page.enclosures().values())
                .extracting(one -> new String(one.bytes(), UTF_8))
                .containsExactly("Well done.");
        assertThat(page.isLast()).isTrue();
    }

    @Test
    void statementsAreAskedForInTheFormatThatIsWanted() {
        LrsClient client = client();
        client.fetch(StatementQuery.all().pagesOf(3), LrsClient.Format.CANONICAL);
        client.fetch(ID, LrsClient.Format.IDS);
        client.store().findVoided(ID);
        assertThat(asked)
                .contains(
                        "GET /xapi/statements?limit=3&format=canonical&attachments=true",
                        "GET /xapi/statements?statementId=" + ID + "&format=ids&attachments=true",
                        "GET /xapi/statements?voidedStatementId=" + ID);
    }

    @Test
    void aStatementIsStoredUnderItsId() {
        Storing storing = client().store().put(ID, Samples.simple().toString());
        assertThat(storing).isEqualTo(new Storing.Stored(List.of(ID)));
        assertThat(asked).contains("PUT /xapi/statements?statementId=" + ID);
        status = 409;
        assertThat(client().store().put(ID, "{}")).isInstanceOf(Storing.Conflicting.class);
    }

    @Test
    void aMessageThatIsNotAsItShouldBeIsNotBelieved() {
        LrsClient client = client();
        kept.add("{}");
        broken = true;
        assertThat(client.fetch(StatementQuery.all(), LrsClient.Format.EXACT))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class, failed -> assertThat(failed.why()).isInstanceOf(Unavailable.class));
    }

    @Test
    void eachWayInWhichAStoreGivesNothingHasItsName() {
        LrsClient client = client();
        status = 400;
        assertThat(client.fetch(StatementQuery.all(), LrsClient.Format.EXACT)).isInstanceOf(Fetched.Refused.class);
        assertThat(client.more("https://evil.example/x")).isInstanceOf(Fetched.Refused.class);
        status = 404;
        assertThat(client.fetch(ID, LrsClient.Format.EXACT)).isEqualTo(new Fetched.Page(List.of(), Map.of(), ""));
        assertThat(client.store().findVoided(ID)).isEqualTo(new Finding.Absent());
        status = 403;
        assertThat(client.fetch(ID, LrsClient.Format.EXACT)).isEqualTo(new Fetched.Failed(new Denied("403 no")));
    }

    private LrsClient client() {
        return LrsClient.to(endpoint(), Login.basic("k", "s"), HttpClient.newHttpClient(), Clock.systemUTC())
                .orElseThrow();
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + lrs.getAddress().getPort() + "/xapi");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        asked.add(method + " " + exchange.getRequestURI());
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestURI().getPath().endsWith("about")) {
            tell(exchange, 200, "application/json", ("{\"version\":[" + versions + "]}").getBytes(UTF_8));
        } else if (status != 200) {
            tell(exchange, status, "text/plain", "no".getBytes(UTF_8));
        } else if (method.equals("GET")) {
            byte[] json = ("{\"statements\":[" + String.join(",", kept) + "]}").getBytes(UTF_8);
            String type = broken ? "multipart/mixed" : Bundle.contentType("edge");
            tell(exchange, 200, type, Bundle.of(json, notes.values()).message("edge"));
        } else if (method.equals("PUT")) {
            kept.add(new String(body, UTF_8));
            tell(exchange, 204, "text/plain", new byte[0]);
        } else {
            keep(exchange, body);
        }
    }

    private void keep(HttpExchange exchange, byte[] body) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        Bundle bundle = ((Bundle.Unbundling.Read) Bundle.read(type, body)).bundle();
        kept.add(new String(bundle.json(), UTF_8));
        notes.putAll(bundle.enclosures());
        tell(exchange, 200, "application/json", ("[\"" + ID + "\"]").getBytes(UTF_8));
    }

    private static void tell(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
