package org.telemaque.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.message.ClaimName;

class RosterClaimsTest {
    @Test
    void aClaimOfTheWrongShapeReadsAsAbsent() {
        assertThat(NamesAndRolesClaim.in(claim(ClaimName.NAMES_AND_ROLES, "\"here\"")))
                .isEmpty();
        assertThat(CourseGroupsClaim.in(claim(ClaimName.COURSE_GROUPS, "[]"))).isEmpty();
    }

    @Test
    void aDoorThatIsNotOfferedReadsAsEmpty() {
        assertThat(CourseGroupsClaim.in(
                        claim(ClaimName.COURSE_GROUPS, "{\"context_groups_url\":\"https://lms.example/g\"}")))
                .contains(new CourseGroupsClaim("https://lms.example/g", "", List.of()));
    }

    @Test
    void theClaimIsReadAgainFromWhatWasKeptOfALaunch() {
        JsonObject launch = claim(
                ClaimName.NAMES_AND_ROLES,
                "{\"context_memberships_url\":\"https://lms.example/members\",\"service_versions\":[\"2.0\"]}");

        assertThat(NamesAndRolesClaim.in(read(launch.toString())))
                .contains(new NamesAndRolesClaim("https://lms.example/members", List.of("2.0")));
    }

    private static JsonObject claim(String name, String json) {
        return read("{\"" + name + "\":" + json + "}");
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
