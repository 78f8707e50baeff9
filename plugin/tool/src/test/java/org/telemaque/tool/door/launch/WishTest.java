package org.telemaque.tool.door.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.LaunchClaims;

class WishTest {
    private static final String MENTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor";

    @ParameterizedTest
    @CsvSource({
        "quiz/entree, https://tool.example/course/fondations, quiz/entree",
        "'', https://tool.example/course/fondations, course/fondations",
        "$Activity, https://tool.example/course/fondations/, course/fondations",
        "'', https://tool.example/open, ''",
        "'', https://tool.example, ''",
        "'', https://tool.example/lti/launch, ''",
    })
    void theCustomParameterNamesTheActivityElseTheTargetLink(String custom, String target, String activity) {
        LaunchClaims claims = new LaunchClaims(payload()
                .add(ClaimName.CUSTOM, Json.createObjectBuilder().add("activity", custom))
                .add(ClaimName.TARGET_LINK_URI, target)
                .build());

        assertThat(Wish.of(claims).activity()).isEqualTo(activity);
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en", "EN, en", "fr-FR, fr", "pl, fr", "'', fr"})
    void theLanguageIsOneThatWeSpeak(String locale, String language) {
        LaunchClaims claims = new LaunchClaims(payload()
                .add(ClaimName.LAUNCH_PRESENTATION, Json.createObjectBuilder().add("locale", locale))
                .build());

        assertThat(Wish.of(claims).language()).isEqualTo(language);
    }

    @Test
    void thePageThatFramesUsIsKnownByItsReturnAddress() {
        LaunchClaims claims = new LaunchClaims(payload()
                .add(
                        ClaimName.LAUNCH_PRESENTATION,
                        Json.createObjectBuilder().add("return_url", "https://lms.example:8443/back?x=1"))
                .build());

        assertThat(Wish.of(claims).frameOrigin()).isEqualTo("https://lms.example:8443");
        assertThat(Wish.of(new LaunchClaims(payload().build())).frameOrigin()).isEmpty();
    }

    @Test
    void theServicesAreKeptAsTheyCame() {
        LaunchClaims claims = new LaunchClaims(payload()
                .add(ClaimName.AGS_ENDPOINT, Json.createObjectBuilder().add("lineitem", "https://lms.example/1"))
                .build());

        assertThat(Wish.of(claims).services())
                .isEqualTo("{\"" + ClaimName.AGS_ENDPOINT + "\":{\"lineitem\":\"https://lms.example/1\"}}");
    }

    @Test
    void ofTheCustomParametersOnlyWhatIsKnownIsKept() {
        LaunchClaims claims = new LaunchClaims(payload()
                .add(
                        ClaimName.CUSTOM,
                        Json.createObjectBuilder()
                                .add("activity", "quiz/entree")
                                .add("context_history", "a,b")
                                .add("resource_link_history", "x,y")
                                .add("person_email", "ines@example.org"))
                .build());

        assertThat(Wish.of(claims).services())
                .isEqualTo("{\"" + ClaimName.CUSTOM
                        + "\":{\"activity\":\"quiz/entree\",\"resource_link_history\":\"x,y\"}}");
    }

    @Test
    void anOddReturnAddressNamesNoFrame() {
        for (String odd : List.of(
                "http://lms.example/",
                "https://[fe80::1%25eth0]/",
                "https://a.example;script-src *",
                "\u0000",
                "back")) {
            LaunchClaims claims = new LaunchClaims(payload()
                    .add(
                            ClaimName.LAUNCH_PRESENTATION,
                            Json.createObjectBuilder().add("return_url", odd))
                    .build());

            assertThat(Wish.of(claims).frameOrigin()).as(odd).isEmpty();
        }
    }

    @Test
    void whomAMentorsLaunchNamesBeyondFiveHundredIsCountedAndNotKept() {
        LaunchClaims claims = new LaunchClaims(payload()
                .add(ClaimName.ROLES, Json.createArrayBuilder().add(MENTOR))
                .add(
                        ClaimName.ROLE_SCOPE_MENTOR,
                        Json.createArrayBuilder(IntStream.range(0, 504)
                                .mapToObj(one -> "person-" + one % 503)
                                .toList()))
                .build());

        assertThat(Wish.of(claims).services())
                .contains("\"person-499\"]", "role_scope_mentor/more\":3")
                .doesNotContain("person-500");
    }

    private static JsonObjectBuilder payload() {
        return Json.createObjectBuilder().add(ClaimName.TARGET_LINK_URI, "https://tool.example/open");
    }
}
