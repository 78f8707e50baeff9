package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.telemaque.xapi.value.XapiVersion;

/** The Agents resource (1.0.3, Communication 2.4). */
class AgentsTest {
    @BothEditions
    void anAgentIsAPersonWhoseMembersAreLists(XapiVersion edition) {
        JsonObject person = Lrs.in(edition)
                .get("agents", "agent", "{\"mbox\":\"mailto:nobody@b.example\",\"name\":\"N\"}")
                .is(200)
                .object();
        assertThat(person)
                .isEqualTo(Draft.parse(
                        "{\"objectType\":\"Person\",\"name\":[\"N\"],\"mbox\":[\"mailto:nobody@b.example\"]}"));
        assertThat(Lrs.in(edition)
                        .get("agents", "agent", "{\"account\":{\"homePage\":\"https://p.example/\",\"name\":\"x\"}}")
                        .object()
                        .getJsonArray("account"))
                .hasSize(1);
    }

    @BothEditions
    void anythingElseIsRefused(XapiVersion edition) {
        Lrs.in(edition).get("agents").is(400);
        Lrs.in(edition).get("agents", "agent", "x").is(400);
        Lrs.in(edition).get("agents", "agent", "{}").is(400);
        Lrs.in(edition)
                .get("agents", "agent", "{\"objectType\":\"Group\",\"mbox\":\"mailto:a@b.example\"}")
                .is(400);
        Lrs.in(edition)
                .get("agents", "Agent", "{\"mbox\":\"mailto:a@b.example\"}")
                .is(400);
        Lrs.in(edition)
                .get("agents", "agent", "{\"mbox\":\"mailto:a@b.example\"}", "x", "y")
                .is(400);
        Lrs.in(edition).post("agents", "{}").is(405);
    }
}
