package org.telemaque.demolms.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.demolms.platform.Parameters;
import org.telemaque.demolms.platform.Registration;
import org.telemaque.demolms.service.AccessTokens.Access;
import org.telemaque.demolms.service.TokenAnswer.Issued;
import org.telemaque.demolms.service.TokenAnswer.Refused;

class TokenEndpointTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    private SigningTool tool;
    private AccessTokens tokens;
    private TokenEndpoint endpoint;
    private Registration registration;

    @BeforeEach
    void start() throws Exception {
        tool = new SigningTool();
        registration = new Registration("http://lms.example/lms", tool.address());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        tokens = new AccessTokens(clock, new SecureRandom());
        endpoint = new TokenEndpoint(registration, tool.keys(), tokens, clock);
    }

    @AfterEach
    void stop() {
        tool.close();
    }

    private JWTClaimsSet.Builder assertion() {
        return new JWTClaimsSet.Builder()
                .issuer("telemaque-demo")
                .subject("telemaque-demo")
                .audience("http://lms.example/lms/token")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString());
    }

    private TokenAnswer ask(String assertion, String scope, Set<Scope> granted) {
        return endpoint.answer(
                new Parameters(Map.of(
                        "grant_type", List.of("client_credentials"),
                        "client_assertion_type", List.of("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
                        "client_assertion", List.of(assertion),
                        "scope", List.of(scope))),
                granted);
    }

    @Test
    void givesATokenForTheGrantedOnesOfTheAskedScopes() throws Exception {
        TokenAnswer answer = ask(
                tool.sign(assertion().build()),
                Scope.SCORE.uri() + " " + Scope.MEMBERSHIP_READ.uri(),
                EnumSet.of(Scope.SCORE));
        assertThat(answer).isInstanceOfSatisfying(Issued.class, issued -> {
            assertThat(issued.scopes()).isEqualTo(Scope.SCORE.uri());
            assertThat(tokens.of("Bearer " + issued.token(), EnumSet.of(Scope.SCORE)))
                    .isEqualTo(Access.GRANTED);
            assertThat(tokens.of("Bearer " + issued.token(), EnumSet.of(Scope.MEMBERSHIP_READ)))
                    .isEqualTo(Access.OUT_OF_SCOPE);
        });
    }

    @Test
    void refusesAnAssertionThatComesTwice() throws Exception {
        String assertion = tool.sign(assertion().build());
        assertThat(ask(assertion, Scope.SCORE.uri(), ALL)).isInstanceOf(Issued.class);
        assertThat(ask(assertion, Scope.SCORE.uri(), ALL)).isInstanceOf(Refused.class);
    }

    @Test
    void refusesAnAssertionThatSomebodyElseSigned() throws Exception {
        String forged = tool.sign(assertion().build(), SigningTool.key());
        assertThat(ask(forged, Scope.SCORE.uri(), ALL)).isInstanceOf(Refused.class);
    }

    @Test
    void refusesAnotherIssuerSubjectAudienceOrTime() throws Exception {
        for (JWTClaimsSet.Builder wrong : List.of(
                assertion().issuer("another"),
                assertion().subject("another"),
                assertion().audience("http://lms.example/other"),
                assertion().expirationTime(Date.from(NOW.minusSeconds(120))),
                assertion().expirationTime(Date.from(NOW.plusSeconds(3600))),
                assertion().issueTime(Date.from(NOW.plusSeconds(3600))),
                assertion().jwtID(null))) {
            assertThat(ask(tool.sign(wrong.build()), Scope.SCORE.uri(), ALL)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void refusesScopesOfWhichNoneIsGranted() throws Exception {
        assertThat(ask(tool.sign(assertion().build()), "https://example.com/scope", ALL))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.error()).isEqualTo("invalid_scope"));
    }

    @Test
    void aForgottenTokenIsWorthNothing() throws Exception {
        Issued issued = (Issued) ask(tool.sign(assertion().build()), Scope.SCORE.uri(), ALL);
        tokens.forget();
        assertThat(tokens.of("Bearer " + issued.token(), ALL)).isEqualTo(Access.UNKNOWN);
    }
}
