package org.telemaque.lti.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchClaimsTest {
    @Test
    void anOptionalClaimOfTheWrongShapeReadsAsAbsent() {
        LaunchClaims claims = new LaunchClaims(Json.createObjectBuilder()
                .add("name", 5)
                .addNull("email")
                .add(ClaimName.CONTEXT, "a course")
                .add(ClaimName.TOOL_PLATFORM, JsonValue.TRUE)
                .add(ClaimName.LAUNCH_PRESENTATION, Json.createArrayBuilder().add("iframe"))
                .add(ClaimName.AGS_ENDPOINT, 1)
                .add(ClaimName.NAMES_AND_ROLES, "here")
                .build());

        assertThat(claims.person()).isEqualTo(new PersonClaim("", "", "", "", ""));
        assertThat(claims.context()).isEmpty();
        assertThat(claims.toolPlatform()).isEmpty();
        assertThat(claims.presentation()).isEqualTo(new LaunchPresentationClaim("", "", ""));
        assertThat(claims.agsEndpoint()).isEmpty();
        assertThat(claims.namesAndRoles()).isEmpty();
        assertThat(claims.custom()).isEmpty();
        assertThat(claims.roles()).isEmpty();
    }

    @Test
    void aCustomValueThatIsNotTextIsReadAsTextAndANullIsDropped() {
        JsonObject custom = Json.createObjectBuilder()
                .add("activity", "course/fondations")
                .add("number", 3)
                .add("yes", true)
                .add("unresolved", "$Context.id.history")
                .addNull("nothing")
                .add("list", Json.createArrayBuilder())
                .build();

        assertThat(with(ClaimName.CUSTOM, custom).custom())
                .isEqualTo(Map.of(
                        "activity", "course/fondations",
                        "number", "3",
                        "yes", "true",
                        "unresolved", "$Context.id.history"));
    }

    @Test
    void blankRolesMeanNoRole() {
        assertThat(with(ClaimName.ROLES, Json.createArrayBuilder().add("").build())
                        .roles())
                .isEmpty();
    }

    @Test
    void theLanguageOfThePageComesBeforeTheLanguageOfThePerson() {
        JsonObject presentation =
                Json.createObjectBuilder().add("locale", "fr-FR").build();

        assertThat(new LaunchClaims(Json.createObjectBuilder()
                                .add("locale", "en")
                                .add(ClaimName.LAUNCH_PRESENTATION, presentation)
                                .build())
                        .locale())
                .isEqualTo("fr-FR");
        assertThat(with("locale", Json.createValue("en")).locale()).isEqualTo("en");
    }

    @Test
    void theNameIsMadeOfItsPartsWhenThereIsNoWholeOne() {
        assertThat(new PersonClaim("1", " Inès Ba ", "x", "y", "").displayName())
                .isEqualTo("Inès Ba");
        assertThat(new PersonClaim("1", "", "Inès", "Ba", "").displayName()).isEqualTo("Inès Ba");
        assertThat(new PersonClaim("1", "", "", "", "ines@example.com").displayName())
                .isEmpty();
    }

    @Test
    void theServicesAreReadAsOffered() {
        JsonObject endpoint = Json.createObjectBuilder()
                .add("scope", Json.createArrayBuilder().add("https://purl.imsglobal.org/spec/lti-ags/scope/score"))
                .add("lineitem", "https://lms.example.com/lineitem?type_id=3")
                .build();
        JsonObject roster = Json.createObjectBuilder()
                .add("context_memberships_url", "https://lms.example.com/members")
                .add("service_versions", Json.createArrayBuilder().add("2.0"))
                .build();

        assertThat(with(ClaimName.AGS_ENDPOINT, endpoint).agsEndpoint())
                .contains(new AgsEndpointClaim(
                        List.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
                        "",
                        "https://lms.example.com/lineitem?type_id=3"));
        assertThat(with(ClaimName.NAMES_AND_ROLES, roster).namesAndRoles())
                .contains(new NamesAndRolesClaim("https://lms.example.com/members", List.of("2.0")));
    }

    private static LaunchClaims with(String claim, JsonValue value) {
        return new LaunchClaims(Json.createObjectBuilder().add(claim, value).build());
    }
}
