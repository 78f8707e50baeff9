package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.xapi.value.XapiVersion;

/** What all requests have in common (1.0.3, Communication 1, 3 and 4). */
class RequestsTest {
    private static final String VERSION = "X-Experience-API-Version";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> RESOURCES =
            List.of("statements", "activities", "activities/state", "activities/profile", "agents", "agents/profile");

    @ParameterizedTest
    @CsvSource({"1.0,1.0.3", "1.0.0,1.0.3", "1.0.2,1.0.3", "1.0.3,1.0.3", "1.0.9,1.0.3", "2.0,2.0.0", "2.0.0,2.0.0"})
    void anyPatchOfAnOfferedEditionIsAnswered(String asked, String answered) {
        Answer answer = Lrs.in(XapiVersion.V1_0_3)
                .with(VERSION, asked)
                .get("statements", "limit", "1")
                .is(200);
        assertThat(answer.header(VERSION)).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "0.95", "1.1.0", "1.1", "2.1.0", "3.0", "junk", "1", "1.0.x", ""})
    void anyOtherVersionIsRefusedEverywhere(String asked) {
        for (String resource : RESOURCES) {
            Answer answer = Lrs.in(XapiVersion.V1_0_3)
                    .with(VERSION, asked)
                    .get(resource)
                    .is(400);
            assertThat(answer.header(VERSION)).matches("1\\.0\\.3|2\\.0\\.0");
        }
    }

    @Test
    void aRequestWithoutAVersionIsRefusedAndAnsweredInTheDefaultOne() {
        for (String resource : RESOURCES) {
            Answer answer =
                    Lrs.in(XapiVersion.V2_0_0).without(VERSION).get(resource).is(400);
            assertThat(answer.header(VERSION)).isEqualTo("1.0.3");
        }
    }

    @BothEditions
    void everyAnswerSaysItsEditionErrorsToo(XapiVersion edition) {
        Lrs lrs = Lrs.in(edition);
        assertThat(lrs.get("statements", "x", "y").is(400).header(VERSION)).isEqualTo(edition.number());
        assertThat(lrs.without("Authorization").get("statements").is(401).header(VERSION))
                .isEqualTo(edition.number());
        assertThat(lrs.get("no/such/resource").is(404).header(VERSION)).isEqualTo(edition.number());
        assertThat(lrs.post("agents", "{}").is(405).header(VERSION)).isEqualTo(edition.number());
        assertThat(lrs.get("statements", "statementId", UUID.randomUUID().toString())
                        .is(404)
                        .header(VERSION))
                .isEqualTo(edition.number());
    }

    @BothEditions
    void nobodyEntersWithoutGoodCredentials(XapiVersion edition) {
        for (String resource : RESOURCES) {
            Lrs.in(edition).without("Authorization").get(resource).is(401);
            for (String wrong :
                    List.of("Basic", "Basic !!!", "Basic eDp5", "Bearer x", "x", "Basic " + "A".repeat(2000))) {
                Lrs.in(edition).with("Authorization", wrong).get(resource).is(401);
            }
        }
    }

    @BothEditions
    void headWorksWhereverGetWorks(XapiVersion edition) {
        Lrs lrs = Lrs.in(edition);
        Answer statements = lrs.head("statements", "limit", "1").is(200);
        assertThat(statements.bytes()).isEmpty();
        assertThat(statements.header("Content-Type")).startsWith("application/json");
        assertThat(statements.header("X-Experience-API-Consistent-Through")).isNotEmpty();
        lrs.head("about").is(200);
        lrs.head("activities", "activityId", "x:y").is(200);
        lrs.head("agents", "agent", "{\"mbox\":\"mailto:a@b.example\"}").is(200);
        lrs.head("agents").is(400);
        lrs.head("statements", "statementId", UUID.randomUUID().toString()).is(404);
    }

    @Test
    void aFormThatStandsForAnotherRequestIsTurnedIntoIt() {
        String id = UUID.randomUUID().toString();
        form("PUT", "statementId", id, "content", Draft.fresh().toString()).is(204);
        assertThat(form("GET", "statementId", id).is(200).object().getString("id"))
                .isEqualTo(id);
        assertThat(form("GET", "limit", "1").is(200).object()).containsKeys("statements", "more");
        form("POST", "content", "[" + Draft.fresh() + "]").is(200);
        form("GET", "statementId", id, "limit", "1").is(400);
    }

    @Test
    void aFormCarriesHeadersToo() {
        Lrs plain = Lrs.in(XapiVersion.V1_0_3);
        String authorization = header(plain);
        Answer answer = plain.without("Authorization")
                .without(VERSION)
                .with("Content-Type", FORM)
                .post(
                        "activities/profile",
                        Lrs.encoded(
                                "activityId",
                                "https://a.example/" + UUID.randomUUID(),
                                "profileId",
                                "p",
                                "content",
                                "words",
                                "Content-Type",
                                "text/plain",
                                "Authorization",
                                authorization,
                                VERSION,
                                "1.0.3",
                                "If-None-Match",
                                "*"),
                        "method",
                        "PUT");
        answer.is(204);
        form(
                        "PUT",
                        "statementId",
                        UUID.randomUUID().toString(),
                        "content",
                        Draft.fresh().toString(),
                        VERSION,
                        "0.8")
                .is(400);
    }

    @Test
    void aFormThatIsNotAsItShouldBeIsRefused() {
        Lrs lrs = Lrs.in(XapiVersion.V1_0_3).with("Content-Type", FORM);
        form("PUT", "statementId", UUID.randomUUID().toString()).is(400);
        lrs.post("statements", "", "method", "PUT").is(400);
        lrs.post("statements", Draft.fresh().toString(), "method", "PUT").is(400);
        lrs.post("statements", "content=%zz", "method", "POST").is(400);
        lrs.post("statements", "content=1&content=2", "method", "POST").is(400);
        lrs.post("statements", "limit=1", "method", "TRACE").is(400);
        String id = UUID.randomUUID().toString();
        lrs.post(
                        "statements",
                        Lrs.encoded("statementId", id, "content", Draft.fresh().toString()),
                        "method",
                        "PUT",
                        "statementId",
                        id)
                .is(400);
        Lrs.in(XapiVersion.V1_0_3)
                .put("statements", "content=x", "method", "POST")
                .is(400);
        Lrs.in(XapiVersion.V1_0_3).get("statements", "method", "GET").is(400);
    }

    @Test
    void aFormIsRefusedBy20() {
        Lrs lrs = Lrs.in(XapiVersion.V2_0_0).with("Content-Type", FORM);
        lrs.post("statements", "limit=1", "method", "GET").is(400);
        lrs.post("statements", Lrs.encoded("content", Draft.fresh().toString()), "method", "POST")
                .is(400);
    }

    @BothEditions
    void aRequestWithoutALengthIsFine(XapiVersion edition) {
        byte[] body = Draft.fresh().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Lrs.in(edition)
                .with("Content-Type", "application/json")
                .send(
                        "POST",
                        "statements",
                        HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                .is(200);
    }

    private static String header(Lrs lrs) {
        String pair = Endpoint.KEY + ":" + Endpoint.SECRET;
        assertThat(lrs).isNotNull();
        return "Basic "
                + java.util.Base64.getEncoder().encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Answer form(String method, String... fields) {
        return Lrs.in(XapiVersion.V1_0_3)
                .with("Content-Type", FORM)
                .post("statements", Lrs.encoded(fields), "method", method);
    }
}
