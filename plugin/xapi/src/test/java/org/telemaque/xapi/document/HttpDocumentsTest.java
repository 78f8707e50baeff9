package org.telemaque.xapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.HttpRecordStore;
import org.telemaque.xapi.store.Login;
import org.telemaque.xapi.store.LrsTarget;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.XapiVersion;

class HttpDocumentsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Place PLACE = Place.ofActivity(Iri.of("https://a.example/é"));

    private static final UUID ID = UUID.fromString("9ccd3322-e1a5-411a-a67d-6a735c76f119");

    private final Map<String, String> kept = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer lrs;
    private HttpDocuments documents;

    private final Set<String> revoked = new HashSet<>();
    private int tokens = 200;

    @BeforeEach
    void start() throws IOException {
        lrs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lrs.createContext("/", this::answer);
        lrs.start();
        documents = new HttpDocuments(
                address("xapi"), XapiVersion.V1_0_3, Login.basic("key", "secret"), HttpClient.newHttpClient());
    }

    @AfterEach
    void stop() {
        lrs.stop(0);
    }

    @Test
    void whatWasPutIsFoundAgainWithItsTag() {
        assertThat(documents.find(PLACE, "p")).isEmpty();
        assertThat(documents.make(PLACE, "p", "text/plain", "words")).isEqualTo(Outcome.DONE);
        assertThat(documents.find(PLACE, "p")).contains(new Seen("text/plain", "words", "\"5\""));
    }

    @Test
    void aDocumentIsReplacedOnlyAsItWasSeen() {
        documents.make(PLACE, "p", "text/plain", "words");
        assertThat(documents.make(PLACE, "p", "text/plain", "others")).isEqualTo(Outcome.STALE);
        Seen seen = documents.find(PLACE, "p").orElseThrow();
        assertThat(documents.replace(PLACE, "p", seen, "longer words")).isEqualTo(Outcome.DONE);
        assertThat(documents.replace(PLACE, "p", seen, "words")).isEqualTo(Outcome.STALE);
        assertThat(documents.remove(PLACE, "p", seen)).isEqualTo(Outcome.STALE);
    }

    @Test
    void namesOfDocumentsAreListed() {
        documents.make(PLACE, "p", "text/plain", "words");
        assertThat(documents.names(PLACE)).containsExactly("p");
    }

    @Test
    void aTokenIsAskedForOnceAndUsedUntilItEnds() throws Exception {
        Login tokens = login(NOON);
        assertThat(tokens.authorization()).isEqualTo("Bearer token-1");
        assertThat(tokens.authorization()).isEqualTo("Bearer token-1");
        assertThat(asked).filteredOn(one -> one.startsWith("POST /token")).hasSize(1);
    }

    @Test
    void aTokenThatWasRevokedIsAskedForAnew() {
        RecordStore store = store();
        assertThat(store.find(ID)).isInstanceOf(Finding.Absent.class);
        revoked.add("Bearer token-1");
        assertThat(store.find(ID)).isInstanceOf(Finding.Absent.class);
        assertThat(asked).filteredOn(one -> one.startsWith("POST /token")).hasSize(2);
        assertThat(new HttpDocuments(address("xapi"), XapiVersion.V1_0_3, login(NOON), HttpClient.newHttpClient())
                        .names(PLACE))
                .isNotNull();
    }

    @Test
    void whoIsGivenNoTokenIsDeniedAndNotPutOff() {
        revoked.add("Bearer token-1");
        tokens = 401;
        assertThat(store().find(ID)).isEqualTo(new Denied("No token was given: 401 invalid_client"));
        tokens = 503;
        assertThat(store().find(ID)).isInstanceOf(Unavailable.class);
    }

    @Test
    void whoIsRefusedWithANewTokenTooIsDenied() {
        revoked.addAll(List.of("Bearer token-1", "Bearer token-3"));
        assertThat(store().find(ID)).isInstanceOf(Denied.class);
        assertThat(asked).hasSize(4);
    }

    private RecordStore store() {
        LrsTarget target = new LrsTarget(address("xapi"), "", "", XapiVersion.V1_0_3);
        return new HttpRecordStore(target, login(NOON), HttpClient.newHttpClient(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void theBestEditionThatBothSpeakIsChosen() {
        assertThat(documents.bestEdition()).contains(XapiVersion.V2_0_0);
        HttpDocuments nowhere = new HttpDocuments(
                URI.create("http://127.0.0.1:1/"),
                XapiVersion.V1_0_3,
                Login.basic("k", "s"),
                HttpClient.newHttpClient());
        assertThat(nowhere.bestEdition()).isEmpty();
        assertThat(nowhere.make(PLACE, "p", "a/b", "")).isEqualTo(Outcome.UNAVAILABLE);
    }

    private Login login(Instant now) {
        return new TokenLogin(
                address("token"),
                Login.basic("client", "secret"),
                "all",
                HttpClient.newHttpClient(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + lrs.getAddress().getPort() + "/" + path);
    }

    /** A store of one place, whose tags are the lengths of documents. */
    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/token") && tokens != 200) {
            tell(exchange, tokens, "{\"error\":\"invalid_client\"}");
        } else if (revoked.contains(exchange.getRequestHeaders().getFirst("Authorization"))) {
            tell(exchange, 401, "ended");
        } else if (path.endsWith("statements")) {
            tell(exchange, 404, "none");
        } else if (path.equals("/token")) {
            tell(exchange, 200, "{\"access_token\":\"token-" + asked.size() + "\",\"expires_in\":3600}");
        } else if (path.endsWith("about")) {
            tell(exchange, 200, "{\"version\":[\"1.0.3\",\"2.0.0\",\"9.9\"]}");
        } else if (!exchange.getRequestURI().getQuery().contains("profileId")) {
            tell(exchange, 200, "[\"p\"]");
        } else {
            document(exchange, body);
        }
    }

    private void document(HttpExchange exchange, String body) throws IOException {
        String before = kept.getOrDefault("p", "");
        String match = exchange.getRequestHeaders().getFirst("If-Match");
        boolean stale = match != null
                ? !match.equals("\"" + before.length() + "\"")
                : exchange.getRequestHeaders().containsKey("If-None-Match") && !before.isEmpty();
        if (exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().add("ETag", "\"" + before.length() + "\"");
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            tell(exchange, before.isEmpty() ? 404 : 200, before);
        } else if (stale) {
            tell(exchange, 412, "stale");
        } else {
            kept.put("p", body);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        }
    }

    private static void tell(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
