package org.telemaque.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.security.Registration;

class PlatformFileTest {
    private static final Map<String, Object> MOODLE = Map.of(
            "name", "Moodle",
            "issuer", "https://moodle.example.org",
            "clientId", 10000000000001L,
            "authorizationEndpoint", "https://auth.example.org:8443/mod/lti/auth.php",
            "tokenEndpoint", "https://moodle.example.org/mod/lti/token.php",
            "jwksUri", "https://moodle.example.org/mod/lti/certs.php",
            "deploymentIds", List.of(1, "2"));

    @Test
    void whatIsLeftOutHasASafeValue() {
        PlatformDescription moodle = read(MOODLE);

        assertThat(moodle.registration().clientId()).isEqualTo("10000000000001");
        assertThat(moodle.registration().deployments()).isEqualTo(Registration.Deployments.only(Set.of("1", "2")));
        assertThat(moodle.registration().endpoints().tokenAudience())
                .isEqualTo("https://moodle.example.org/mod/lti/token.php");
        assertThat(moodle.tenants().of("1")).isEqualTo("moodle-north");
        assertThat(moodle.timeZone()).isEmpty();
        assertThat(moodle.duties()).isEmpty();
        assertThat(moodle.frameOrigins())
                .containsExactly("https://moodle.example.org", "https://auth.example.org:8443");
        assertThat(moodle.anonymous()).isFalse();
    }

    @Test
    void everythingCanBeSaid() {
        PlatformDescription said = read(with(Map.of(
                "deploymentIds", "any",
                "tokenAudience", "https://api.example.org/token",
                "tenant", "north",
                "tenants", Map.of(2, "south"),
                "timeZone", "Europe/Warsaw",
                "duties", Map.of("Manager", "reviewer", "Mentor", List.of("MENTOR", "trainer")),
                "frameOrigins", List.of("https://*.example.com"))));

        assertThat(said.registration().deployments()).isEqualTo(Registration.Deployments.learnt());
        assertThat(said.registration().endpoints().tokenAudience()).isEqualTo("https://api.example.org/token");
        assertThat(said.tenants().of("1")).isEqualTo("north");
        assertThat(said.tenants().of("2")).isEqualTo("south");
        assertThat(said.duties())
                .isEqualTo(Map.of("Manager", Set.of("REVIEWER"), "Mentor", Set.of("MENTOR", "TRAINER")));
        assertThat(said.frameOrigins()).containsExactly("https://*.example.com");
    }

    @Test
    void allDefectsOfAFileAreToldAtOnce() {
        assertThat(keysAtFault(Map.of(), false))
                .contains(
                        "name",
                        "issuer",
                        "clientId",
                        "authorizationEndpoint",
                        "tokenEndpoint",
                        "jwksUri",
                        "deploymentIds");
        assertThat(new Defect("moodle.yaml", "issuer", "is missing")).hasToString("moodle.yaml, issuer: is missing");
    }

    @Test
    void aKeyThatNobodyKnowsIsADefect() {
        assertThat(keysAtFault(with(Map.of("client_id", "x")), false)).containsExactly("client_id");
    }

    @Test
    void anEndpointIsHttpsUnlessLoopbackIsAllowed() {
        Map<String, Object> local = with(Map.of("jwksUri", "http://localhost:9080/lms/jwks"));

        assertThat(keysAtFault(local, false)).containsExactly("jwksUri");
        assertThat(keysAtFault(local, true)).isEmpty();
        assertThat(keysAtFault(with(Map.of("jwksUri", "http://localhost.evil.example/jwks")), true))
                .containsExactly("jwksUri");
        assertThat(keysAtFault(with(Map.of("jwksUri", "http://lms.example/jwks")), true))
                .containsExactly("jwksUri");
    }

    @Test
    void theTenantOfTheOperatorIsNobodysCompany() {
        assertThat(keysAtFault(with(Map.of("tenant", "default")), false)).containsExactly("tenant");
        assertThat(keysAtFault(with(Map.of("tenants", Map.of("1", "Default"))), false))
                .containsExactly("tenants");
        assertThat(PlatformFile.read("default.yaml", MOODLE, false))
                .isInstanceOfSatisfying(
                        PlatformFile.Faulty.class,
                        faulty -> assertThat(faulty.defects().get(0).sentence()).contains("reserved for the operator"));
    }

    @Test
    void whoMayStayAnonymousIsSaidInSoManyWords() {
        assertThat(read(with(Map.of("anonymous", "allowed"))).anonymous()).isTrue();
        assertThat(read(with(Map.of("anonymous", "refused"))).anonymous()).isFalse();
        assertThat(keysAtFault(with(Map.of("anonymous", "perhaps")), false)).containsExactly("anonymous");
    }

    @Test
    void onlyARoleOfTheCourseCanBeGivenADuty() {
        assertThat(keysAtFault(
                        with(Map.of(
                                "duties",
                                Map.of("http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin", "TRAINER"))),
                        false))
                .containsExactly("duties");
        assertThat(keysAtFault(with(Map.of("duties", Map.of("Wizard", "TRAINER"))), false))
                .containsExactly("duties");
    }

    @Test
    void noFileMakesAnybodyAnAdministrator() {
        assertThat(keysAtFault(with(Map.of("duties", Map.of("Manager", "ADMINISTRATOR"))), false))
                .containsExactly("duties");
    }

    @Test
    void wrongShapesAreDefectsAndNotFailures() {
        assertThat(keysAtFault(
                        with(Map.of(
                                "name", List.of(),
                                "issuer", Map.of(),
                                "tokenEndpoint", "not an address",
                                "deploymentIds", Map.of(),
                                "tenant", "a b",
                                "tenants", "x",
                                "timeZone", "Paris",
                                "duties", List.of(),
                                "frameOrigins", List.of("https://a.example; script-src *"))),
                        false))
                .contains(
                        "name",
                        "issuer",
                        "tokenEndpoint",
                        "deploymentIds",
                        "tenant",
                        "tenants",
                        "timeZone",
                        "duties",
                        "frameOrigins");
    }

    private static Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> content = new HashMap<>(MOODLE);
        content.putAll(more);
        return content;
    }

    private static PlatformDescription read(Map<String, Object> content) {
        return ((PlatformFile.Read) PlatformFile.read("moodle-north.yaml", content, false)).description();
    }

    private static List<String> keysAtFault(Map<String, Object> content, boolean loopback) {
        return PlatformFile.read("moodle.yaml", content, loopback) instanceof PlatformFile.Faulty faulty
                ? faulty.defects().stream().map(Defect::key).toList()
                : List.of();
    }
}
