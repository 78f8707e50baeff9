package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final String TOKENS = "https://lms.acme.example/token";
    private static final Registration ACME = at("https://lms.acme.example", "tool-7", TOKENS, TOKENS);

    private static Registration at(String issuer, String client, String token, String audience) {
        var endpoints = new Registration.Endpoints(
                URI.create(issuer + "/auth"), URI.create(token), URI.create(issuer + "/keys"), audience);
        return new Registration(issuer, client, endpoints, Registration.Deployments.learnt());
    }

    @Test
    void aClientOfOnePlatformIsNotRegisteredByAnotherAtItsTokenEndpoint() {
        Registration evil = at("https://evil.example", "tool-7", TOKENS + "?x", "https://evil.example");
        assertThat(evil.speaksForAnotherAs(ACME)).isTrue();
    }

    @Test
    void nothingIsSignedForAnotherPlatformsAudience() {
        Registration evil = at("https://evil.example", "tool-7", "https://evil.example/token", TOKENS);
        assertThat(evil.speaksForAnotherAs(ACME)).isTrue();
    }

    @Test
    void aNameThatTwoPlatformsHappenToGiveIsNoHarm() {
        String tokens = "https://lms.other.example/token";
        Registration namesake = at("https://lms.other.example", "tool-7", tokens, tokens);
        assertThat(namesake.speaksForAnotherAs(ACME)).isFalse();
        Registration neighbour = at("https://lms.other.example", "tool-8", TOKENS, TOKENS);
        assertThat(neighbour.speaksForAnotherAs(ACME)).isFalse();
        assertThat(ACME.speaksForAnotherAs(ACME)).isFalse();
    }
}
