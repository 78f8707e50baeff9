package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.xapi.value.XapiVersion;

/** The Statement resource, where statements are asked for (1.0.3, Communication 2.1.3 and Data 2.5). */
class FindingStatementsTest {
    @BothEditions
    void oneStatementIsAskedForByItsId(XapiVersion edition) {
        UUID id = stored(edition, Draft.fresh());
        Answer answer =
                Lrs.in(edition).get("statements", "statementId", id.toString()).is(200);
        assertThat(answer.object().getString("id")).isEqualTo(id.toString());
        assertThat(ZonedDateTime.parse(answer.header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .isEqualTo(Instant.parse(answer.object().getString("stored")).truncatedTo(ChronoUnit.SECONDS));
        Lrs.in(edition)
                .get("statements", "statementId", UUID.randomUUID().toString())
                .is(404);
        Lrs.in(edition)
                .get("statements", "statementId", "7ccd3322-e1a5-411a-067d-6a735c76f119")
                .is(400);
        Lrs.in(edition).get("statements", "voidedStatementId", id.toString()).is(404);
    }

    @Test
    void theSecondEditionSaysEveryMomentInUtc() {
        String inner = Draft.fresh()
                .with("objectType", "\"SubStatement\"")
                .with("timestamp", "\"2023-05-04T12:00:00-05:00\"")
                .toString();
        Draft draft =
                Draft.fresh().with("timestamp", "\"2023-05-04T12:00:00+02:00\"").with("object", inner);
        String id = stored(XapiVersion.V1_0_3, draft).toString();
        JsonObject found = Lrs.in(XapiVersion.V2_0_0)
                .get("statements", "statementId", id)
                .is(200)
                .object();
        assertThat(found.getString("timestamp")).isEqualTo("2023-05-04T10:00:00Z");
        assertThat(found.getJsonObject("object").getString("timestamp")).isEqualTo("2023-05-04T17:00:00Z");
    }

    @BothEditions
    void anIdStandsAloneSaveForFormAndAttachments(XapiVersion edition) {
        String id = stored(edition, Draft.fresh()).toString();
        Lrs.in(edition)
                .get("statements", "statementId", id, "format", "ids", "attachments", "false")
                .is(200);
        Lrs.in(edition)
                .get("statements", "statementId", id, "voidedStatementId", id)
                .is(400);
        Lrs.in(edition).get("statements", "statementId", id, "limit", "1").is(400);
        Lrs.in(edition).get("statements", "statementId", id, "verb", "x:y").is(400);
        Lrs.in(edition).get("statements", "statementId", "x").is(400);
    }

    @BothEditions
    void aListIsNeverMissing(XapiVersion edition) {
        Answer answer = Lrs.in(edition)
                .get("statements", "verb", "https://nobody.example/" + UUID.randomUUID())
                .is(200);
        assertThat(answer.object().getJsonArray("statements")).isEmpty();
        assertThat(answer.object().getString("more", "")).isEmpty();
    }

    @BothEditions
    void eachFilterFindsWhatItNames(XapiVersion edition) {
        UUID attempt = UUID.randomUUID();
        Draft draft = Draft.fresh().with("context.registration", "\"" + attempt + "\"");
        String id = stored(edition, draft).toString();
        Lrs lrs = Lrs.in(edition);
        assertThat(lrs.get("statements", "agent", draft.agent()).is(200).ids()).containsExactly(id);
        assertThat(lrs.get("statements", "verb", draft.verb()).is(200).ids()).containsExactly(id);
        assertThat(lrs.get("statements", "activity", draft.activity()).is(200).ids())
                .containsExactly(id);
        assertThat(lrs.get("statements", "registration", attempt.toString())
                        .is(200)
                        .ids())
                .containsExactly(id);
        assertThat(lrs.get("statements", "verb", draft.verb(), "activity", "x:y")
                        .is(200)
                        .ids())
                .isEmpty();
    }

    @BothEditions
    void whatStandsAroundIsFoundOnlyWhenAskedFor(XapiVersion edition) {
        String own = UUID.randomUUID().toString();
        String teacher = "{\"mbox\":\"mailto:" + own + "@b.example\"}";
        Draft draft = Draft.fresh()
                .with("context.instructor", teacher)
                .with("context.contextActivities.grouping", "[{\"id\":\"https://g.example/" + own + "\"}]");
        String id = stored(edition, draft).toString();
        Lrs lrs = Lrs.in(edition);
        String group = "https://g.example/" + own;
        assertThat(lrs.get("statements", "activity", group).ids()).isEmpty();
        assertThat(lrs.get("statements", "activity", group, "related_activities", "true")
                        .ids())
                .containsExactly(id);
        assertThat(lrs.get("statements", "agent", teacher).ids()).isEmpty();
        assertThat(lrs.get("statements", "agent", teacher, "related_agents", "true")
                        .ids())
                .containsExactly(id);
    }

    @BothEditions
    void agentsAroundOf2AreRelated(XapiVersion edition) {
        String mentor = "{\"mbox\":\"mailto:" + UUID.randomUUID() + "@b.example\"}";
        String id = stored(
                        XapiVersion.V2_0_0,
                        Draft.fresh()
                                .with(
                                        "context.contextAgents",
                                        "[{\"objectType\":\"contextAgent\",\"agent\":" + mentor + "}]"))
                .toString();
        assertThat(Lrs.in(edition)
                        .get("statements", "agent", mentor, "related_agents", "true")
                        .ids())
                .containsExactly(id);
    }

    @BothEditions
    void aMemberIsFoundInItsGroup(XapiVersion edition) {
        String member = "{\"mbox\":\"mailto:" + UUID.randomUUID() + "@b.example\"}";
        String id = stored(
                        edition, Draft.fresh().with("actor", "{\"objectType\":\"Group\",\"member\":[" + member + "]}"))
                .toString();
        assertThat(Lrs.in(edition).get("statements", "agent", member).ids()).containsExactly(id);
    }

    @BothEditions
    void sinceIsAfterAndUntilIsUpTo(XapiVersion edition) {
        Draft draft = Draft.fresh();
        UUID id = stored(edition, draft);
        String stored = Lrs.in(edition)
                .get("statements", "statementId", id.toString())
                .object()
                .getString("stored");
        Lrs lrs = Lrs.in(edition);
        assertThat(lrs.get("statements", "verb", draft.verb(), "since", stored).ids())
                .isEmpty();
        assertThat(lrs.get("statements", "verb", draft.verb(), "until", stored).ids())
                .hasSize(1);
        String before = Instant.parse(stored).minusMillis(1).toString();
        assertThat(lrs.get("statements", "verb", draft.verb(), "since", before).ids())
                .hasSize(1);
        assertThat(lrs.get("statements", "verb", draft.verb(), "until", before).ids())
                .isEmpty();
    }

    @BothEditions
    void aListIsNewestFirstAndGoesOnWithMore(XapiVersion edition) {
        Draft first = Draft.fresh();
        UUID one = stored(edition, first);
        UUID two = stored(edition, first);
        UUID three = stored(edition, first);
        Lrs lrs = Lrs.in(edition);
        Answer page = lrs.get("statements", "verb", first.verb(), "limit", "2", "format", "ids")
                .is(200);
        assertThat(page.ids()).containsExactly(three.toString(), two.toString());
        String more = page.object().getString("more");
        assertThat(more).startsWith("/");
        Answer rest = lrs.more(more).is(200);
        assertThat(rest.ids()).containsExactly(one.toString());
        assertThat(rest.object().getString("more")).isEmpty();
        assertThat(rest.text()).doesNotContain("a fait");
        assertThat(lrs.get("statements", "verb", first.verb(), "ascending", "true")
                        .ids())
                .containsExactly(one.toString(), two.toString(), three.toString());
        assertThat(lrs.get("statements", "verb", first.verb(), "limit", "0").ids())
                .hasSize(3);
    }

    @BothEditions
    void parametersAreKnownByTheirExactNamesAndForms(XapiVersion edition) {
        String[][] wrong = {
            {"Verb", "x:y"},
            {"Limit", "1"},
            {"StatementId", UUID.randomUUID().toString()},
            {"foo", "1"},
            {"limit", "-1"},
            {"limit", "x"},
            {"verb", "x"},
            {"activity", "x"},
            {"registration", "x"},
            {"since", "x"},
            {"until", "x"},
            {"ascending", "1"},
            {"related_agents", "yes"},
            {"related_activities", ""},
            {"format", "pretty"},
            {"attachments", "no"},
            {"agent", "x"},
            {"agent", "{}"},
            {"agent", "{\"objectType\":\"Group\",\"member\":[]}"},
            {"more", "x"},
            {"more", ""}
        };
        for (String[] one : wrong) {
            Lrs.in(edition).get("statements", one).is(400);
        }
    }

    @BothEditions
    void aStatementIsFoundThroughTheOneThatItRefersTo(XapiVersion edition) {
        Draft target = Draft.fresh();
        UUID last = UUID.randomUUID();
        UUID middle = stored(edition, referring(last));
        UUID outer = stored(edition, referring(middle));
        stored(edition, target.withId(last));
        Lrs lrs = Lrs.in(edition);
        assertThat(lrs.get("statements", "activity", target.activity()).ids())
                .containsExactlyInAnyOrder(last.toString(), middle.toString(), outer.toString());
        assertThat(lrs.get("statements", "agent", target.agent(), "verb", target.verb())
                        .ids())
                .hasSize(3);
        UUID late = stored(edition, referring(outer));
        assertThat(lrs.get("statements", "activity", target.activity(), "limit", "1")
                        .ids())
                .containsExactly(late.toString());
        Draft own = referring(last);
        stored(edition, own);
        assertThat(lrs.get("statements", "verb", own.verb(), "activity", target.activity())
                        .ids())
                .isEmpty();
    }

    @BothEditions
    void whatStandsInTheContextIsNotFollowed(XapiVersion edition) {
        Draft target = Draft.fresh();
        UUID id = stored(edition, target);
        stored(
                edition,
                Draft.fresh().with("context.statement", "{\"objectType\":\"StatementRef\",\"id\":\"" + id + "\"}"));
        assertThat(Lrs.in(edition).get("statements", "verb", target.verb()).ids())
                .containsExactly(id.toString());
    }

    @BothEditions
    void idsLeavesOnlyWhatIdentifies(XapiVersion edition) {
        Draft draft = Draft.fresh()
                .with("actor.name", "\"Name\"")
                .with("object.definition", "{\"name\":{\"en\":\"Title\"}}")
                .with(
                        "context.team",
                        "{\"objectType\":\"Group\",\"name\":\"Team\",\"member\":[{\"mbox\":\"mailto:m@b.example\",\"name\":\"M\"}]}");
        UUID id = stored(edition, draft);
        JsonObject ids = Lrs.in(edition)
                .get("statements", "statementId", id.toString(), "format", "ids")
                .is(200)
                .object();
        assertThat(ids.toString())
                .doesNotContain("Name", "Title", "Team", "\"M\"", "a fait")
                .contains("mailto:m@b.example");
        assertThat(ids.getJsonObject("object").keySet()).containsOnly("id");
        assertThat(ids.getJsonObject("verb").keySet()).containsOnly("id");
    }

    @BothEditions
    void canonicalSaysWhatTheStoreKnowsInOneLanguage(XapiVersion edition) {
        Draft draft = Draft.fresh();
        UUID id = stored(edition, draft.with("object.definition", "{\"name\":{\"en\":\"House\"}}"));
        stored(edition, draft.with("object.definition", "{\"name\":{\"fr\":\"Maison\"},\"type\":\"x:t\"}"));
        JsonObject french = Lrs.in(edition)
                .with("Accept-Language", "fr-CA, en;q=0.5")
                .get("statements", "statementId", id.toString(), "format", "canonical")
                .is(200)
                .object();
        JsonObject definition = french.getJsonObject("object").getJsonObject("definition");
        assertThat(definition.getJsonObject("name").toString()).isEqualTo("{\"fr\":\"Maison\"}");
        assertThat(definition.getString("type")).isEqualTo("x:t");
        assertThat(french.getJsonObject("verb").getJsonObject("display").toString())
                .isEqualTo("{\"fr\":\"a fait\"}");
        JsonObject exact =
                Lrs.in(edition).get("statements", "statementId", id.toString()).object();
        assertThat(exact.getJsonObject("object").getJsonObject("definition").toString())
                .isEqualTo("{\"name\":{\"en\":\"House\"}}");
        Lrs.in(edition)
                .with("Accept-Language", ";;nonsense==")
                .get("statements", "statementId", id.toString(), "format", "canonical")
                .is(200);
    }

    @BothEditions
    void everyAnswerSaysThroughWhenItIsConsistent(XapiVersion edition) {
        stored(edition, Draft.fresh());
        String through = "X-Experience-API-Consistent-Through";
        Lrs lrs = Lrs.in(edition);
        assertThat(Instant.parse(lrs.get("statements").header(through)))
                .isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        assertThat(lrs.get("statements", "x", "y").is(400).header(through)).isNotEmpty();
        assertThat(lrs.post("statements", "{").is(400).header(through)).isNotEmpty();
        assertThat(lrs.get("statements", "statementId", UUID.randomUUID().toString())
                        .is(404)
                        .header(through))
                .isNotEmpty();
        assertThat(lrs.without("Authorization").get("statements").is(401).header(through))
                .isNotEmpty();
    }

    private static Draft referring(UUID target) {
        return Draft.fresh().with("object", "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}");
    }

    private static UUID stored(XapiVersion edition, Draft draft) {
        return UUID.fromString(Lrs.in(edition)
                .post("statements", draft.toString())
                .is(200)
                .array()
                .getString(0));
    }
}
