package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.telemaque.xapi.value.XapiVersion;

/** The State resource (1.0.3, Communication 2.3). */
class StateTest extends DocumentRequirements {
    @Override
    String path() {
        return "activities/state";
    }

    @Override
    List<String> place() {
        return List.of("activityId", activity(), "agent", agent());
    }

    @Override
    String id() {
        return "stateId";
    }

    @BothEditions
    void anAttemptHasStatesOfItsOwn(XapiVersion edition) {
        String activity = activity();
        String agent = agent();
        String attempt = UUID.randomUUID().toString();
        Lrs lrs = Lrs.in(edition);
        lrs.put(path(), "{\"of\":\"all\"}", "activityId", activity, "agent", agent, "stateId", "s")
                .is(204);
        lrs.put(
                        path(),
                        "{\"of\":\"one\"}",
                        "activityId",
                        activity,
                        "agent",
                        agent,
                        "stateId",
                        "s",
                        "registration",
                        attempt)
                .is(204);
        assertThat(lrs.get(path(), "activityId", activity, "agent", agent, "stateId", "s")
                        .text())
                .contains("all");
        assertThat(lrs.get(path(), "activityId", activity, "agent", agent, "stateId", "s", "registration", attempt)
                        .text())
                .contains("one");
        assertThat(lrs.get(path(), "activityId", activity, "agent", agent, "registration", attempt)
                        .array())
                .hasSize(1);
        lrs.get(path(), "activityId", activity, "agent", agent, "stateId", "s", "registration", "x")
                .is(400);
    }

    @BothEditions
    void allStatesOfAnAgentInAnActivityAreRemovedAtOnce(XapiVersion edition) {
        String activity = activity();
        String agent = agent();
        String attempt = UUID.randomUUID().toString();
        Lrs lrs = Lrs.in(edition);
        for (String state : List.of("a", "b")) {
            lrs.put(path(), "{}", "activityId", activity, "agent", agent, "stateId", state)
                    .is(204);
            lrs.put(path(), "{}", "activityId", activity, "agent", agent, "stateId", state, "registration", attempt)
                    .is(204);
        }
        lrs.delete(path(), "activityId", activity, "agent", agent, "registration", attempt)
                .is(204);
        lrs.get(path(), "activityId", activity, "agent", agent, "stateId", "a", "registration", attempt)
                .is(404);
        lrs.get(path(), "activityId", activity, "agent", agent, "stateId", "a").is(200);
        lrs.delete(path(), "activityId", activity, "agent", agent).is(204);
        assertThat(lrs.get(path(), "activityId", activity, "agent", agent).array())
                .isEmpty();
    }
}
