package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.telemaque.xapi.value.XapiVersion;

/** The Agent Profile resource (1.0.3, Communication 2.6). */
class AgentProfileTest extends DocumentRequirements {
    @Override
    String path() {
        return "agents/profile";
    }

    @Override
    List<String> place() {
        return List.of("agent", agent());
    }

    @Override
    String id() {
        return "profileId";
    }

    @BothEditions
    void aProfileIsRemovedOneByOne(XapiVersion edition) {
        Lrs.in(edition).delete(path(), "agent", agent()).is(400);
        assertThat(id()).isEqualTo("profileId");
    }
}
