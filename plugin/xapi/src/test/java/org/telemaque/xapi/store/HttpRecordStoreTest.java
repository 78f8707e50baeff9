package org.telemaque.xapi.store;

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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.xapi.Samples;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.XapiVersion;

class HttpRecordStoreTest {
    private static final String STATEMENT = Samples.simple().toString();
    private static final UUID ID = UUID.fromString(Samples.simple().getString("id"));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private HttpServer lrs;
    private String asked = "";
    private String received = "";
    private Map<String, List<String>> headers = Map.of();
    private int status = 200;
    private String body = "";
    private String retryAfter = "";

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
    void statementsGoToTheStoreAsTheExactTextThatWasKeptForThem() {
        body = "[\"" + ID + "\"]";
        assertThat(store().store(List.of("{\"n\":1.0}", "{\"n\":2.00}"))).isEqualTo(new Storing.Stored(List.of(ID)));
        assertThat(received).isEqualTo("[{\"n\":1.0},{\"n\":2.00}]");
        assertThat(asked).isEqualTo("POST /base/xapi/statements");
    }

    @Test
    void saysWhoItIsAndWhichEditionItSpeaks() {
        store().store(List.of(STATEMENT));
        assertThat(headers.get("Authorization")).containsExactly("Basic a2V5OnNlY3LDqXQ=");
        assertThat(headers.get("X-experience-api-version")).containsExactly("1.0.3");
    }

    @Test
    void eachWayInWhichAStoreSaysNoHasItsName() {
        assertThat(storing(400)).isInstanceOf(Storing.Malformed.class);
        assertThat(storing(409)).isInstanceOf(Storing.Conflicting.class);
        assertThat(storing(413)).isInstanceOf(Storing.TooLarge.class);
        assertThat(storing(401)).isInstanceOf(Denied.class);
        assertThat(storing(403)).isInstanceOf(Denied.class);
        assertThat(storing(404)).isInstanceOf(Denied.class);
        assertThat(storing(303)).as("which is not followed").isInstanceOf(Denied.class);
        assertThat(storing(500)).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "Sat, 21 Nov 2026 12:01:30 GMT"})
    void passesOnHowLongAStoreAsksToWait(String said) {
        retryAfter = said;
        assertThat(storing(429))
                .isInstanceOfSatisfying(
                        Unavailable.class, later -> assertThat(later.delay()).isEqualTo(Duration.ofSeconds(90)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oops", "{\"ok\":true}", "[1]", "[\"x\"]"})
    void aSuccessWithoutIdsIsNotBelieved(String answer) {
        body = answer;
        assertThat(storing(200)).isInstanceOf(Unavailable.class);
    }

    @Test
    void saysThatAStoreIsUnavailableWhenNobodyAnswers() {
        RecordStore store = store();
        lrs.stop(0);
        assertThat(store.find(ID)).isInstanceOf(Unavailable.class);
    }

    @Test
    void findsAStatementOrSaysThatThereIsNone() {
        body = STATEMENT;
        assertThat(store().find(ID)).isEqualTo(new Finding.Found(new Recorded(Samples.simple())));
        assertThat(asked).isEqualTo("GET /base/xapi/statements?statementId=" + ID);
        status = 404;
        assertThat(store().find(ID)).isEqualTo(new Finding.Absent());
    }

    @Test
    void asksWithTheFiltersOfXapi() {
        body = "{\"statements\":[]}";
        store().list(StatementQuery.all()
                .byAgent(Agent.account(Iri.of("https://a.example/"), "é"))
                .byActivity(Iri.of("https://a.example/x?y"))
                .after(Instant.EPOCH)
                .pagesOf(7)
                .oldestFirst()
                .withRelatedActivities());
        assertThat(asked)
                .contains("agent=%7B%22objectType%22", "%C3%A9", "activity=https%3A%2F%2Fa.example%2Fx%3Fy")
                .endsWith("&since=1970-01-01T00%3A00%3A00Z&limit=7&ascending=true&related_activities=true");
    }

    @Test
    void aListGoesOnWithTheStoresOwnMoreText() {
        body = "{\"statements\":[" + STATEMENT + "],\"more\":\"/other/place?c=1\"}";
        Listing.Page page = (Listing.Page) store().list(StatementQuery.all());
        assertThat(page.statements()).containsExactly(new Recorded(Samples.simple()));
        assertThat(page.isLast()).isFalse();
        store().more(page.more());
        assertThat(asked).isEqualTo("GET /other/place?c=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/statements", "//evil.example/x", "not an address"})
    void aMoreLinkThatLeadsToAnotherHostIsNotFollowed(String more) {
        assertThat(store().more(more)).isInstanceOf(Listing.Refused.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void secretsAreNeverPrinted() {
        assertThat(target().toString()).doesNotContain("secr");
    }

    private Storing storing(int answered) {
        status = answered;
        return store().store(List.of(STATEMENT));
    }

    private RecordStore store() {
        return new HttpRecordStore(target(), HttpClient.newHttpClient(), NOON);
    }

    private LrsTarget target() {
        URI endpoint = URI.create("http://127.0.0.1:" + lrs.getAddress().getPort() + "/base/xapi");
        return new LrsTarget(endpoint, "key", "secrét", XapiVersion.V1_0_3);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        headers = Map.copyOf(exchange.getRequestHeaders());
        received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
