package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.telemaque.xapi.value.XapiVersion;

/** The Activity Profile resource (1.0.3, Communication 2.7). */
class ActivityProfileTest extends DocumentRequirements {
    @Override
    String path() {
        return "activities/profile";
    }

    @Override
    List<String> place() {
        return List.of("activityId", activity());
    }

    @Override
    String id() {
        return "profileId";
    }

    @BothEditions
    void aProfileIsRemovedOneByOne(XapiVersion edition) {
        Lrs.in(edition).delete(path(), "activityId", activity()).is(400);
        assertThat(id()).isEqualTo("profileId");
    }
}
