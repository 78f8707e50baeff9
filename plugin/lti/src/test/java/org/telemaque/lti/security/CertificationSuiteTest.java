package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.lti.security.LaunchAssert.assertAccepted;
import static org.telemaque.lti.security.LaunchAssert.assertRefused;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telemaque.lti.message.LaunchClaims;

/** The cases of the official tool certification by their own names, and the attacks beyond them, in one table each. */
class CertificationSuiteTest {
    private static final URI TOOL = URI.create("https://tool.example");

    static Stream<Arguments> knownBadPayloads() {
        return BadLaunches.ofTheCertification();
    }

    static Stream<Arguments> attacks() {
        return Stream.concat(BadLaunches.onTheSignature(), BadLaunches.onTheMeaning());
    }

    static Stream<Arguments> validLaunches() {
        return ValidLaunches.all();
    }

    @ParameterizedTest
    @MethodSource("knownBadPayloads")
    void refusesEveryKnownBadPayloadOfTheCertification(String token, Reason reason) {
        assertRefused(GoodLaunch.validator().validate(token, GoodLaunch.EXPECTED), reason);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesEveryAttackWithItsReason(String token, Reason reason) {
        assertRefused(GoodLaunch.validator().validate(token, GoodLaunch.EXPECTED), reason);
    }

    @ParameterizedTest
    @MethodSource("validLaunches")
    void acceptsEveryValidLaunchAndUnderstandsIt(GoodLaunch launch, Map<String, Object> understood) {
        LaunchClaims claims = assertAccepted(launch.examined()).claims();

        assertThat(ValidLaunches.understood(claims)).containsAllEntriesOf(understood);
    }

    @Test
    void refusesATokenOfAnotherRegistrationOfTheSamePlatform() {
        Registration neighbour = new Registration(
                GoodLaunch.REGISTRATION.issuer(),
                "client-8",
                GoodLaunch.REGISTRATION.endpoints(),
                Registration.Deployments.learnt());
        ExpectedLaunch expected = new ExpectedLaunch(neighbour, "nonce-42", GoodLaunch.TARGET, TOOL);

        assertRefused(GoodLaunch.validator().validate(new GoodLaunch().token(), expected), Reason.AUDIENCE_WRONG);
    }

    @Test
    void refusesATokenSignedWithAKeyThatOnlyAnotherRegistrationPublishes() {
        Registration.Endpoints elsewhere = new Registration.Endpoints(
                URI.create("https://lms.example/auth"),
                URI.create("https://lms.example/token"),
                URI.create("https://other.example/keys"),
                "https://lms.example/token");
        Registration neighbour = new Registration(
                GoodLaunch.REGISTRATION.issuer(), "client-7", elsewhere, Registration.Deployments.learnt());
        ExpectedLaunch expected = new ExpectedLaunch(neighbour, "nonce-42", GoodLaunch.TARGET, TOOL);

        assertRefused(GoodLaunch.validator().validate(new GoodLaunch().token(), expected), Reason.KEY_UNKNOWN);
    }

    @Test
    void refusesTheSameTokenForALaterLogin() {
        String token = new GoodLaunch().token();
        ExpectedLaunch later = new ExpectedLaunch(GoodLaunch.REGISTRATION, "nonce-43", GoodLaunch.TARGET, TOOL);

        assertAccepted(GoodLaunch.validator().validate(token, GoodLaunch.EXPECTED));
        assertRefused(GoodLaunch.validator().validate(token, later), Reason.NONCE_WRONG);
    }

    @ParameterizedTest
    @MethodSource("badLogins")
    void refusesEveryBadLogin(Map<String, List<String>> query, Reason reason) {
        assertThat(LoginRequest.parse(query, TOOL))
                .isInstanceOfSatisfying(
                        LtiRejection.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> badLogins() {
        return Stream.of(
                login("no iss", "iss", List.of(), Reason.LOGIN_MALFORMED),
                login("empty iss", "iss", List.of(""), Reason.LOGIN_MALFORMED),
                login("two issuers", "iss", List.of("https://a.example", "https://b.example"), Reason.LOGIN_MALFORMED),
                login("no login_hint", "login_hint", List.of(), Reason.LOGIN_MALFORMED),
                login("no target_link_uri", "target_link_uri", List.of(), Reason.LOGIN_MALFORMED),
                login("oversized login_hint", "login_hint", List.of("h".repeat(20_000)), Reason.LOGIN_MALFORMED),
                login(
                        "oversized lti_message_hint",
                        "lti_message_hint",
                        List.of("h".repeat(20_000)),
                        Reason.LOGIN_MALFORMED),
                login("two clients", "client_id", List.of("a", "b"), Reason.LOGIN_MALFORMED),
                login("two deployments", "lti_deployment_id", List.of("a", "b"), Reason.LOGIN_MALFORMED),
                login(
                        "foreign target",
                        "target_link_uri",
                        List.of("https://evil.example/"),
                        Reason.TARGET_LINK_FOREIGN),
                login(
                        "target that is a script",
                        "target_link_uri",
                        List.of("javascript:alert(1)"),
                        Reason.TARGET_LINK_FOREIGN),
                login(
                        "target behind a user name",
                        "target_link_uri",
                        List.of("https://tool.example@evil.example/"),
                        Reason.TARGET_LINK_FOREIGN),
                login(
                        "target without a site",
                        "target_link_uri",
                        List.of("//tool.example/open"),
                        Reason.TARGET_LINK_FOREIGN));
    }

    private static Arguments login(String name, String parameter, List<String> values, Reason reason) {
        Map<String, List<String>> query = LoginRequestTest.with();
        query.put(parameter, values);
        return Arguments.of(Named.of(name, query), reason);
    }
}
