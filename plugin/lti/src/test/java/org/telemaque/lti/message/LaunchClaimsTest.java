package org.telemaque.lti.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.message.LaunchPresentationClaim.Farewell;

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
    void aNulCharacterIsLeftOutOfATextForNoDatabaseKeepsIt() {
        LaunchClaims claims = with(
                ClaimName.CUSTOM,
                Json.createObjectBuilder().add("activity", "quiz/en\0tree").build());

        assertThat(claims.custom()).containsEntry("activity", "quiz/entree");
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
    void onlyAMentorHasPeopleToMentor() {
        assertThat(mentoring("http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor")
                        .mentored())
                .containsExactly("7", "9");
        assertThat(mentoring("http://purl.imsglobal.org/vocab/lis/v2/membership/Mentor#Advisor")
                        .mentored())
                .containsExactly("7", "9");
        assertThat(mentoring("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor")
                        .mentored())
                .isEmpty();
        assertThat(mentoring("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Mentor")
                        .mentored())
                .isEmpty();
    }

    private static LaunchClaims mentoring(String role) {
        return new LaunchClaims(Json.createObjectBuilder()
                .add(ClaimName.ROLES, Json.createArrayBuilder().add(role))
                .add(
                        ClaimName.ROLE_SCOPE_MENTOR,
                        Json.createArrayBuilder().add("7").add(9).add("9"))
                .build());
    }

    @Test
    void aCopiedCourseNamesWhatItWasCopiedFrom() {
        assertThat(copied("course%2C9, course 3,").history("history")).containsExactly("course,9", "course 3");
        assertThat(copied("100%").history("history")).containsExactly("100%");
    }

    @Test
    void aHistoryThatThePlatformDoesNotKnowIsEmpty() {
        assertThat(copied("$Context.id.history").history("history")).isEmpty();
        assertThat(copied("").history("history")).isEmpty();
        assertThat(copied("1").history("another")).isEmpty();
    }

    @Test
    void aHistoryWithoutMeasureIsCut() {
        assertThat(copied("1,".repeat(5_000)).history("history")).hasSize(100);
    }

    private static LaunchClaims copied(String history) {
        return with(
                ClaimName.CUSTOM,
                Json.createObjectBuilder().add("history", history).build());
    }

    @Test
    void theWayBackTellsASentence() {
        Farewell good = new Farewell("Ça y est & bien", "left course/x", false);
        Farewell bad = new Farewell("Oh", "404", true);
        assertThat(back("https://lms.example/back").returning(good))
                .isEqualTo("https://lms.example/back?lti_msg=%C3%87a%20y%20est%20%26%20bien&lti_log=left%20course%2Fx");
        assertThat(back("https://lms.example/back?id=3#top").returning(bad))
                .isEqualTo("https://lms.example/back?id=3&lti_errormsg=Oh&lti_errorlog=404");
        assertThat(back("javascript:alert(1)").returning(bad)).isEmpty();
        assertThat(back("https://lms.example@evil.example/").returning(bad)).isEmpty();
        assertThat(back("").returning(good)).isEmpty();
    }

    private static LaunchPresentationClaim back(String address) {
        return new LaunchPresentationClaim("", address, "");
    }

    private static LaunchClaims with(String claim, JsonValue value) {
        return new LaunchClaims(Json.createObjectBuilder().add(claim, value).build());
    }
}
