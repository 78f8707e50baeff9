package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.telemaque.xapi.value.XapiVersion;

/** The Activities resource (1.0.3, Communication 2.5). */
class ActivitiesTest {
    @BothEditions
    void whatManyStatementsToldStandsTogether(XapiVersion edition) {
        Draft draft = Draft.fresh();
        Lrs lrs = Lrs.in(edition);
        lrs.post(
                        "statements",
                        draft.with("object.definition", "{\"name\":{\"en\":\"House\"},\"type\":\"x:a\"}")
                                .toString())
                .is(200);
        lrs.post(
                        "statements",
                        draft.with("object.definition", "{\"name\":{\"fr\":\"Maison\"},\"type\":\"x:b\"}")
                                .toString())
                .is(200);
        lrs.post("statements", draft.toString()).is(200);
        JsonObject known =
                lrs.get("activities", "activityId", draft.activity()).is(200).object();
        assertThat(known.getString("id")).isEqualTo(draft.activity());
        assertThat(known.getJsonObject("definition"))
                .isEqualTo(Draft.parse("{\"name\":{\"en\":\"House\",\"fr\":\"Maison\"},\"type\":\"x:b\"}"));
    }

    @BothEditions
    void whatStandsAroundIsKnownToo(XapiVersion edition) {
        Draft draft = Draft.fresh();
        String around = "[{\"id\":\"" + draft.activity() + "/p\",\"definition\":{\"name\":{\"en\":\"P\"}}}]";
        Lrs.in(edition)
                .post(
                        "statements",
                        draft.with("context.contextActivities.parent", around).toString())
                .is(200);
        assertThat(Lrs.in(edition)
                        .get("activities", "activityId", draft.activity() + "/p")
                        .text())
                .contains("\"P\"");
    }

    @BothEditions
    void anActivityThatNobodySpokeOfIsItsIdAlone(XapiVersion edition) {
        String id = Draft.fresh().activity();
        assertThat(Lrs.in(edition).get("activities", "activityId", id).is(200).object())
                .isEqualTo(Draft.parse("{\"objectType\":\"Activity\",\"id\":\"" + id + "\"}"));
    }

    @BothEditions
    void anythingElseIsRefused(XapiVersion edition) {
        Lrs.in(edition).get("activities").is(400);
        Lrs.in(edition).get("activities", "activityId", "x").is(400);
        Lrs.in(edition).get("activities", "activityID", "x:y").is(400);
        Lrs.in(edition).get("activities", "activityId", "x:y", "z", "1").is(400);
    }
}
