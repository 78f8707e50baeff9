package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
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

    @Test
    void howeverAnAudienceIsSpelledItIsTheOthers() {
        String own = "https://evil.example/token";
        for (String spelled : List.of(
                "https://LMS.Acme.example/token",
                "https://lms.acme.example:443/token",
                "https://lms.acme.example./token/",
                "https://lms.acme.example/%74oken",
                "https://lms.acme.example",
                "https://gateway.lms.acme.example/login/oauth2/token")) {
            assertThat(at("https://evil.example", "tool-7", own, spelled).speaksForAnotherAs(ACME))
                    .as(spelled)
                    .isTrue();
        }
    }

    @Test
    void aNameOfAnotherIsNotUsedWhereNobodyKnowsWhoGrantsTokens() {
        String alias = "https://another-door-of-acme.example/token";
        assertThat(at("https://evil.example", "tool-7", alias, alias).speaksForAnotherAs(ACME))
                .isTrue();
    }

    @Test
    void anAssertionIsAddressedToThePlatformItself() {
        assertThat(ACME.isAddressedToItself()).isTrue();
        assertThat(at(
                                "https://lms.acme.example",
                                "x",
                                "https://sso.acme.example/token",
                                "https://LMS.acme.example:443/")
                        .isAddressedToItself())
                .isTrue();
        assertThat(at(
                                "https://learn.acme.example",
                                "x",
                                "https://auth.brightspace.com/core/connect/token",
                                "https://api.brightspace.com/auth/token")
                        .isAddressedToItself())
                .as("Brightspace")
                .isTrue();
        for (String foreign : List.of(
                "https://canvas.instructure.com/login/oauth2/token",
                "https://example/token",
                "https://evil.example@canvas.instructure.com/",
                "https://notevil.example/",
                "sso.canvaslms.com",
                "urn:lms",
                "")) {
            assertThat(at("https://evil.example", "x", "https://evil.example/token", foreign)
                            .isAddressedToItself())
                    .as(foreign)
                    .isFalse();
        }
    }
}
