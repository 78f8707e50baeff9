package org.telemaque.demolms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdTokensTest {

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    private static final Tool TOOL = new Tool();

    private final Tool tool = TOOL;

    @Test
    void anIdTokenCarriesItsNonceAndLivesFiveMinutes() throws Exception {
        JWTClaimsSet claims = tool.launch("ines", "fondations");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:9080/lms");
        assertThat(claims.getAudience()).containsExactly("telemaque-demo");
        assertThat(claims.getStringClaim("azp")).isEqualTo("telemaque-demo");
        assertThat(claims.getSubject()).isEqualTo("1001");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("nonce-1");
        assertThat(claims.getIssueTime()).isEqualTo(Date.from(Tool.NOW));
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(Tool.NOW.plus(Duration.ofMinutes(5))));
    }

    @Test
    void anIdTokenIsAResourceLinkLaunchWithEverythingThatApplies() throws Exception {
        JWTClaimsSet claims = tool.launch("ines", "fondations");
        assertThat(claims.getStringClaim(CLAIM + "message_type")).isEqualTo("LtiResourceLinkRequest");
        assertThat(claims.getStringClaim(CLAIM + "version")).isEqualTo("1.3.0");
        assertThat(claims.getStringClaim(CLAIM + "deployment_id")).isEqualTo("1");
        assertThat(claims.getStringClaim(CLAIM + "target_link_uri"))
                .isEqualTo(tool.initiation("ines", "fondations").get("target_link_uri"));
        assertThat(claims.getJSONObjectClaim(CLAIM + "resource_link"))
                .containsEntry("id", "rl-fondations")
                .containsEntry("title", "Mentoring foundations")
                .containsKey("description");
        assertThat(claims.getJSONObjectClaim(CLAIM + "context"))
                .containsEntry("title", "Devenir mentor")
                .containsEntry("type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"))
                .containsKeys("id", "label");
        assertThat(claims.getJSONObjectClaim(CLAIM + "tool_platform")).containsKeys("guid", "name", "version");
        assertThat(claims.getJSONObjectClaim(CLAIM + "launch_presentation"))
                .containsEntry("document_target", "iframe")
                .containsEntry("locale", "en")
                .containsEntry("return_url", "http://localhost:9080/lms/as/ines/return?lang=en");
        assertThat(claims.getJSONObjectClaim(CLAIM + "lis")).containsKeys("person_sourcedid");
        assertThat(claims.getJSONObjectClaim(CLAIM + "custom")).isEqualTo(Map.of("activity", "course/fondations"));
    }

    @Test
    void aLinkOfACopiedCourseSaysOnlyWhatItWasCopiedFrom() throws Exception {
        JWTClaimsSet claims = tool.launch("ines", "copie-fondations");
        assertThat(claims.getJSONObjectClaim(CLAIM + "resource_link"))
                .containsEntry("id", "rl-copie-fondations")
                .containsEntry("title", "Mentoring foundations");
        assertThat(claims.getStringClaim(CLAIM + "target_link_uri"))
                .isEqualTo("http://127.0.0.1:9080/lti/launch")
                .isEqualTo(tool.initiation("ines", "copie-fondations").get("target_link_uri"));
        assertThat(claims.getJSONObjectClaim(CLAIM + "context"))
                .containsEntry("id", "devenir-mentor-2026-copie")
                .containsEntry("title", "Devenir mentor (copie)");
        assertThat(claims.getJSONObjectClaim(CLAIM + "custom"))
                .isEqualTo(Map.of("resource_link_history", "rl-fondations", "context_history", "devenir-mentor-2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "ines, parcours, Learner",
        "awa, entree, Mentor",
        "claire, console, Instructor",
        "hugo, apercu, ContentDeveloper",
        "sofia, traces, Manager"
    })
    void rolesAreFullAddressesSeveralForEachPerson(String person, String placement, String role) throws Exception {
        assertThat(tool.launch(person, placement).getStringListClaim(CLAIM + "roles"))
                .startsWith(MEMBERSHIP + "#" + role)
                .hasSizeGreaterThan(2)
                .allMatch(uri -> uri.startsWith("http://purl.imsglobal.org/vocab/lis/v2/"));
    }

    @ParameterizedTest
    @CsvSource({
        "paul, true, true, true",
        "lea, true, true, false",
        "zoe, true, false, false",
        "mehdi, false, false, true",
        "nour, false, false, false"
    })
    void identityIsToldOnlyAsFarAsItIsDisclosed(String person, boolean given, boolean full, boolean mail)
            throws Exception {
        Map<String, Object> claims = tool.launch(person, "fondations").getClaims();
        assertThat(claims.containsKey("given_name")).isEqualTo(given);
        assertThat(claims.containsKey("name")).isEqualTo(full);
        assertThat(claims.containsKey("family_name")).isEqualTo(full);
        assertThat(claims.containsKey("email")).isEqualTo(mail);
    }

    @Test
    void onlyAMentorIsToldWhomSheAccompanies() throws Exception {
        assertThat(tool.launch("awa", "entree").getStringListClaim(CLAIM + "role_scope_mentor"))
                .containsExactly("1001", "1002");
        assertThat(tool.launch("claire", "entree").getClaims()).doesNotContainKey(CLAIM + "role_scope_mentor");
    }

    @Test
    void onlyThePublicHalfOfTheKeyIsPublished() throws Exception {
        var key = JWKSet.parse(tool.platform.key().publicKeys()).getKeys().get(0);
        assertThat(key.isPrivate()).isFalse();
        assertThat(key.getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(key.getKeyUse().identifier()).isEqualTo("sig");
    }
}
