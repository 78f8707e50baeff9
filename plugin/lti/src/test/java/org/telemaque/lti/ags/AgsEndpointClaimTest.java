package org.telemaque.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.security.Registration;

class AgsEndpointClaimTest {
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

    @Test
    void aClaimOfTheWrongShapeReadsAsAbsent() {
        assertThat(AgsEndpointClaim.in(claim("1"))).isEmpty();
        assertThat(AgsEndpointClaim.in(JsonObject.EMPTY_JSON_OBJECT)).isEmpty();
    }

    @Test
    void aDoorThatIsNotOfferedReadsAsEmpty() {
        assertThat(AgsEndpointClaim.in(claim("{\"scope\":[\"" + SCORE + "\",5],\"lineitem\":null}")))
                .contains(new AgsEndpointClaim(List.of(SCORE), "", ""));
    }

    @Test
    void theClaimIsReadAgainFromWhatWasKeptOfALaunch() {
        JsonObject launch = claim("{\"scope\":[\"" + SCORE + "\"],\"lineitem\":\"https://lms.example/i?type_id=3\"}");

        assertThat(AgsEndpointClaim.in(read(launch.toString())))
                .contains(new AgsEndpointClaim(List.of(SCORE), "", "https://lms.example/i?type_id=3"));
    }

    @Test
    void accessHasNoMoreScopesThanTheGradebookKnows() {
        AgsEndpointClaim claim =
                new AgsEndpointClaim(List.of(SCORE, "openid"), "not an address", "https://lms.example/i");
        Registration registration = new Registration(
                "https://lms.example",
                "client-7",
                new Registration.Endpoints(URI.create("/"), URI.create("/"), URI.create("/"), ""),
                Registration.Deployments.learnt());

        assertThat(claim.access(registration, "1").scopes()).containsExactly(SCORE);
        assertThat(claim.lineItemsAddress()).isEmpty();
        assertThat(claim.lineItemAddress()).contains(URI.create("https://lms.example/i"));
    }

    private static JsonObject claim(String json) {
        return read("{\"" + ClaimName.AGS_ENDPOINT + "\":" + json + "}");
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
