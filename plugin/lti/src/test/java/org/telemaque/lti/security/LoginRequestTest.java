package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginRequestTest {
    private static final URI TOOL = URI.create("https://tool.example");

    @Test
    void readsWhatAPlatformSends() {
        LoginRequest login = read(with("lti_message_hint", "{\"a\":\"b&c+d\"}", "client_id", "client-7"));

        assertThat(login.issuer()).isEqualTo("https://lms.example");
        assertThat(login.loginHint()).isEqualTo("hint");
        assertThat(login.targetLinkUri()).isEqualTo("https://tool.example/open");
        assertThat(login.messageHint()).contains("{\"a\":\"b&c+d\"}");
        assertThat(login.clientId()).contains("client-7");
        assertThat(login.storageTarget()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lti_deployment_id", "deployment_id"})
    void readsTheDeploymentUnderBothItsNames(String name) {
        assertThat(read(with(name, "d1")).deploymentId()).contains("d1");
        assertThat(read(with(name, " d1 ")).deploymentId()).contains("d1");
        assertThat(read(with(name, "  ")).deploymentId()).isEmpty();
        assertThat(read(with()).deploymentId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void refusesALoginThatLacksAParameter(String name) {
        Map<String, List<String>> query = with();
        query.remove(name);

        assertThat(LoginRequest.parse(query, TOOL))
                .isEqualTo(new LtiRejection(Reason.LOGIN_MALFORMED, name + " is missing"));
    }

    @Test
    void refusesAParameterThatIsGivenTwice() {
        Map<String, List<String>> query = with();
        query.put("iss", List.of("https://lms.example", "https://evil.example"));

        assertThat(LoginRequest.parse(query, TOOL))
                .isEqualTo(new LtiRejection(Reason.LOGIN_MALFORMED, "iss is given more than once"));
    }

    @ParameterizedTest
    @CsvSource({
        "iss, 255",
        "client_id, 255",
        "lti_deployment_id, 255",
        "lti_storage_target, 255",
        "login_hint, 2048",
        "lti_message_hint, 3072",
        "target_link_uri, 1024"
    })
    void refusesAParameterWithoutMeasure(String name, int longest) {
        String start = "https://tool.example/";
        String fits = start + "x".repeat(longest - start.length());

        assertThat(LoginRequest.parse(with(name, fits), TOOL)).isInstanceOf(LoginRequest.class);
        assertThat(LoginRequest.parse(with(name, fits + "x"), TOOL))
                .isEqualTo(new LtiRejection(Reason.LOGIN_MALFORMED, name + " is too long"));
    }

    @Test
    void refusesATargetOnAnotherSite() {
        assertThat(LoginRequest.parse(with("target_link_uri", "https://evil.example/"), TOOL))
                .isInstanceOfSatisfying(
                        LtiRejection.class, no -> assertThat(no.reason()).isEqualTo(Reason.TARGET_LINK_FOREIGN));
        assertThat(LoginRequest.parse(with("target_link_uri", "https://TOOL.example:443/open"), TOOL))
                .isInstanceOf(LoginRequest.class);
    }

    @Test
    void ignoresParametersThatNobodyKnows() {
        assertThat(read(with("canvas_region", "eu")).parameters()).doesNotContainKey("canvas_region");
    }

    @Test
    void cannotBeMadeWithoutItsParameters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LoginRequest(Map.of("iss", "x")));
    }

    static LoginRequest read(Map<String, List<String>> query) {
        return (LoginRequest) LoginRequest.parse(query, TOOL);
    }

    static Map<String, List<String>> with(String... more) {
        Map<String, List<String>> query = new HashMap<>(Map.of(
                "iss", List.of("https://lms.example"),
                "login_hint", List.of("hint"),
                "target_link_uri", List.of("https://tool.example/open")));
        for (int i = 0; i < more.length; i += 2) {
            query.put(more[i], List.of(more[i + 1]));
        }
        return query;
    }
}
