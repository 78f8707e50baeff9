package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.xapi.value.XapiVersion;

/** The Statement resource, where statements come in (1.0.3, Communication 2.1.1 and 2.1.2; Data 2.3 and 2.4). */
class StoringStatementsTest {
    @BothEditions
    void putNeedsTheIdAndAnswersWithoutContent(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Lrs.in(edition)
                .put("statements", Draft.fresh().toString(), "statementId", id.toString())
                .is(204);
        assertThat(found(edition, id).getString("id")).isEqualTo(id.toString());
        Lrs.in(edition).put("statements", Draft.fresh().toString()).is(400);
    }

    @BothEditions
    void putRefusesABodyOfAnotherId(XapiVersion edition) {
        String body = Draft.fresh().withId(UUID.randomUUID()).toString();
        Lrs.in(edition)
                .put("statements", body, "statementId", UUID.randomUUID().toString())
                .is(400);
    }

    @BothEditions
    void putRefusesAnArrayAndOtherParameters(XapiVersion edition) {
        String id = UUID.randomUUID().toString();
        Lrs.in(edition)
                .put("statements", "[" + Draft.fresh() + "]", "statementId", id)
                .is(400);
        Lrs.in(edition)
                .put("statements", Draft.fresh().toString(), "StatementId", id)
                .is(400);
        Lrs.in(edition)
                .put("statements", Draft.fresh().toString(), "statementId", id, "x", "y")
                .is(400);
    }

    @BothEditions
    void postAnswersWithTheIdsInOrder(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Answer answer = Lrs.in(edition)
                .post("statements", "[" + Draft.fresh() + "," + Draft.fresh().withId(id) + "]")
                .is(200);
        assertThat(answer.array()).hasSize(2);
        assertThat(answer.array().getString(1)).isEqualTo(id.toString());
        assertThat(found(edition, UUID.fromString(answer.array().getString(0)))).isNotEmpty();
    }

    @BothEditions
    void aBatchIsKeptAsAWholeOrNotAtAll(XapiVersion edition) {
        UUID good = UUID.randomUUID();
        String bad = Draft.fresh().without("verb").toString();
        Lrs.in(edition)
                .post("statements", "[" + Draft.fresh().withId(good) + "," + bad + "]")
                .is(400);
        Lrs.in(edition).get("statements", "statementId", good.toString()).is(404);
    }

    @BothEditions
    void anIdTwiceInABatchIsRefused(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Lrs.in(edition)
                .post(
                        "statements",
                        "[" + Draft.fresh().withId(id) + "," + Draft.fresh().withId(id) + "]")
                .is(400);
        Lrs.in(edition).get("statements", "statementId", id.toString()).is(404);
    }

    @BothEditions
    void theSameStatementAgainIsAsIfItCameOnce(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Draft draft = Draft.fresh().withId(id).with("timestamp", "\"2026-11-21T10:00:00.123Z\"");
        Lrs.in(edition).post("statements", draft.toString()).is(200);
        JsonObject before = found(edition, id);
        Lrs.in(edition).post("statements", draft.toString()).is(200);
        Lrs.in(edition)
                .put("statements", draft.toString(), "statementId", id.toString())
                .is(204);
        Lrs.in(edition)
                .post(
                        "statements",
                        draft.with("timestamp", "\"2026-11-21T11:00:00.123+01:00\"")
                                .toString())
                .is(200);
        assertThat(found(edition, id)).isEqualTo(before);
    }

    @BothEditions
    void anotherStatementUnderAKnownIdIsAConflictAndChangesNothing(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Lrs.in(edition).post("statements", Draft.fresh().withId(id).toString()).is(200);
        JsonObject before = found(edition, id);
        Lrs.in(edition).post("statements", Draft.fresh().withId(id).toString()).is(409);
        Lrs.in(edition)
                .put("statements", Draft.fresh().toString(), "statementId", id.toString())
                .is(409);
        assertThat(found(edition, id)).isEqualTo(before);
    }

    @BothEditions
    void theStoreSaysWhenAndOnWhoseWord(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Draft draft = Draft.fresh()
                .withId(id)
                .with("stored", "\"2000-01-01T00:00:00Z\"")
                .with("authority", "{\"mbox\":\"mailto:somebody@people.example\"}");
        Lrs.in(edition).post("statements", draft.toString()).is(200);
        JsonObject kept = found(edition, id);
        assertThat(Instant.parse(kept.getString("stored"))).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(kept.getString("timestamp")).isEqualTo(kept.getString("stored"));
        assertThat(kept.getJsonObject("authority").getJsonObject("account").getString("name"))
                .isEqualTo(Endpoint.KEY);
        assertThat(kept.getString("version")).isEqualTo(edition == XapiVersion.V2_0_0 ? "2.0.0" : "1.0.0");
    }

    @BothEditions
    void aVersionIsGivenBackAsItCame(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Lrs.in(edition)
                .post(
                        "statements",
                        Draft.fresh().withId(id).with("version", "\"1.0.9\"").toString())
                .is(200);
        assertThat(found(edition, id).getString("version")).isEqualTo("1.0.9");
    }

    @BothEditions
    void oneContextActivityIsGivenBackInAnArray(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Draft draft =
                Draft.fresh().withId(id).with("context.contextActivities.parent", "{\"id\":\"https://a.example/p\"}");
        Lrs.in(edition).post("statements", draft.toString()).is(200);
        assertThat(found(edition, id)
                        .getJsonObject("context")
                        .getJsonObject("contextActivities")
                        .getJsonArray("parent"))
                .hasSize(1);
    }

    @BothEditions
    void numbersTextsAndExtensionsComeBackAsTheyWereWritten(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Draft draft = Draft.fresh()
                .withId(id)
                .with("result.score", "{\"scaled\":0.10,\"raw\":12.3400000000000000001}")
                .with("result.response", "\"é « ’ » \\u0000 \uD83D\uDE00\"")
                .with("result.extensions", "{\"https://e.example/x\":{\"a\":[1,null,2.50]}}");
        Lrs.in(edition).post("statements", draft.toString()).is(200);
        assertThat(found(edition, id).getJsonObject("result").toString())
                .isEqualTo(draft.json().getJsonObject("result").toString());
    }

    @BothEditions
    void aDurationCountsToTheHundredthIn2AndAsWrittenBefore(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Draft draft = Draft.fresh().withId(id);
        Lrs.in(edition)
                .post(
                        "statements",
                        draft.with("result.duration", "\"PT1.234S\"").toString())
                .is(200);
        Lrs.in(edition)
                .post(
                        "statements",
                        draft.with("result.duration", "\"PT1.239S\"").toString())
                .is(edition == XapiVersion.V2_0_0 ? 200 : 409);
        Lrs.in(edition)
                .post("statements", draft.with("result.duration", "\"PT1.24S\"").toString())
                .is(409);
    }

    @BothEditions
    void timestampsAreInUtcIn2(XapiVersion edition) {
        UUID id = UUID.randomUUID();
        Draft draft = Draft.fresh().withId(id).with("timestamp", "\"2026-11-21T11:00:00.5+01:00\"");
        Lrs.in(edition).post("statements", draft.toString()).is(200);
        assertThat(found(XapiVersion.V2_0_0, id).getString("timestamp")).isEqualTo("2026-11-21T10:00:00.500Z");
    }

    @BothEditions
    void aMemberGivenTwiceIsRefused(XapiVersion edition) {
        String twice = Draft.fresh().toString().replaceFirst("\\{", "{\"version\":\"1.0.0\",\"version\":\"1.0.0\",");
        Lrs.in(edition).post("statements", twice).is(400);
    }

    @BothEditions
    void whatIsNoJsonIsRefused(XapiVersion edition) {
        for (String body : new String[] {"", "{", "[", "[1]", "1", "null", "\"x\"", "{}", "[{}]", "{} {}"}) {
            Lrs.in(edition).post("statements", body).is(400);
        }
        Lrs.in(edition).post("statements", new byte[] {(byte) 0xff, '{', '}'}).is(400);
    }

    @BothEditions
    void postTakesNoParameter(XapiVersion edition) {
        Lrs.in(edition)
                .post(
                        "statements",
                        Draft.fresh().toString(),
                        "statementId",
                        UUID.randomUUID().toString())
                .is(400);
    }

    private static JsonObject found(XapiVersion edition, UUID id) {
        return Lrs.in(edition)
                .get("statements", "statementId", id.toString())
                .is(200)
                .object();
    }
}
