package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AuthenticationRequestTest {
    @Test
    void asksThePlatformByTheBook() {
        assertThat(location("https://lms.example/auth"))
                .isEqualTo("https://lms.example/auth?scope=openid&response_type=id_token&response_mode=form_post"
                        + "&prompt=none&client_id=client-7&redirect_uri=https%3A%2F%2Ftool.example%2Flti%2Flaunch"
                        + "&login_hint=hint&lti_message_hint=%7B%22a%22%3A%20%22b%26c%2Bd%22%7D&state=s1&nonce=n1");
    }

    @Test
    void keepsTheQueryOfTheEndpoint() {
        assertThat(location("https://lms.example/auth?tenant=1"))
                .startsWith("https://lms.example/auth?tenant=1&scope=openid&");
    }

    @Test
    void sendsNoMessageHintWhereNoneCame() {
        assertThat(request("https://lms.example/auth", LoginRequestTest.read(LoginRequestTest.with()))
                        .location()
                        .toString())
                .doesNotContain("lti_message_hint");
    }

    private static String location(String endpoint) {
        LoginRequest login = LoginRequestTest.read(LoginRequestTest.with("lti_message_hint", "{\"a\": \"b&c+d\"}"));
        return request(endpoint, login).location().toString();
    }

    private static AuthenticationRequest request(String endpoint, LoginRequest login) {
        Registration.Endpoints endpoints = new Registration.Endpoints(
                URI.create(endpoint),
                URI.create("https://lms.example/token"),
                URI.create("https://lms.example/keys"),
                "");
        return new AuthenticationRequest(
                new Registration("https://lms.example", "client-7", endpoints, Registration.Deployments.learnt()),
                URI.create("https://tool.example/lti/launch"),
                login,
                new AuthenticationRequest.Secrets("s1", "n1"));
    }
}
