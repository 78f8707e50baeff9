package org.telemaque.demolms.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.telemaque.demolms.platform.Registration;

class ToolListTest {
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final ToolList tools =
            new ToolList(new Registration("http://lms", "http://tool"), List.of("one", "two"), new SecureRandom());

    private static Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "client_name",
                "Télémaque",
                "redirect_uris",
                List.of("http://tool/lti/launch"),
                "initiate_login_uri",
                "http://tool/lti/login",
                "scope",
                "one three",
                TOOL,
                Map.of("domain", "tool")));
    }

    @Test
    void theDescriptionNamesWhatThisLmsOffersAndWhereToRegister() {
        assertThat(tools.configuration())
                .containsEntry("issuer", "http://lms")
                .containsEntry("registration_endpoint", "http://lms/register")
                .containsEntry("scopes_supported", List.of("openid", "one", "two"));
    }

    @Test
    void likeCanvasItRegistersElsewhereAndNamesABareHost() {
        ToolList here = new ToolList(
                new Registration("http://127.0.0.1:9080/lms", "http://tool"), List.of("one"), new SecureRandom());
        assertThat(here.configurationLikeCanvas())
                .containsEntry("issuer", "http://127.0.0.1:9080/lms")
                .containsEntry("registration_endpoint", "http://localhost:9080/lms/register")
                .containsEntry("authorization_server", "127.0.0.1")
                .containsEntry("token_endpoint", "http://127.0.0.1:9080/lms/token");
    }

    @Test
    void aTokenRegistersOneToolOnce() {
        String token = tools.token();
        assertThat(tools.register(token, request()).status()).isEqualTo(201);
        assertThat(tools.register(token, request()).status()).isEqualTo(401);
        assertThat(tools.register("guessed", request()).status()).isEqualTo(401);
        assertThat(tools.tools()).hasSize(1);
    }

    @Test
    void aRegistrationWithoutWhatALaunchNeedsIsRefusedAndTheTokenIsKept() {
        String token = tools.token();
        for (String part : List.of("redirect_uris", "initiate_login_uri", TOOL)) {
            Map<String, Object> request = request();
            request.remove(part);
            assertThat(tools.register(token, request).status()).as(part).isEqualTo(400);
        }
        assertThat(tools.register(token, request()).status()).isEqualTo(201);
    }

    @Test
    void aRegisteredToolGetsWhatItAskedForAndWeKnowAndNoMore() {
        RegistrationAnswer answer = tools.register(tools.token(), request());
        RegisteredTool tool = tools.tools().get(0);
        assertThat(answer.json()).containsEntry("scope", "one").containsEntry("client_id", tool.clientId());
        assertThat(tools.knows(tool.clientId())).isTrue();
        assertThat(tools.knows("telemaque-demo")).isFalse();
    }
}
