package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.lti.security.LaunchAssert.assertAccepted;
import static org.telemaque.lti.security.LaunchAssert.assertRefused;

import jakarta.json.Json;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.LaunchMessage;

class LaunchMessageTest {
    @Test
    void refusesAnotherVersionAndAVersionThatIsANumber() {
        assertRefused(new GoodLaunch().without(ClaimName.VERSION).examined(), Reason.VERSION_UNSUPPORTED);
        assertRefused(new GoodLaunch().with(ClaimName.VERSION, "1.3").examined(), Reason.VERSION_UNSUPPORTED);
        assertRefused(
                new GoodLaunch().with(ClaimName.VERSION, GoodLaunch.json("1.3")).examined(),
                Reason.VERSION_UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ltiresourcelinkrequest", "LtiToolSettingsRequest", "LtiDeepLinkingResponse"})
    void refusesAMessageThatWeDoNotHandle(String type) {
        assertRefused(new GoodLaunch().with(ClaimName.MESSAGE_TYPE, type).examined(), Reason.MESSAGE_TYPE_UNSUPPORTED);
        assertRefused(new GoodLaunch().without(ClaimName.MESSAGE_TYPE).examined(), Reason.MESSAGE_TYPE_UNSUPPORTED);
    }

    @Test
    void refusesADeploymentThatCannotBeKept() {
        assertRefused(new GoodLaunch().without(ClaimName.DEPLOYMENT_ID).examined(), Reason.DEPLOYMENT_MALFORMED);
        assertRefused(new GoodLaunch().with(ClaimName.DEPLOYMENT_ID, " ").examined(), Reason.DEPLOYMENT_MALFORMED);
        assertRefused(new GoodLaunch().with(ClaimName.DEPLOYMENT_ID, 1).examined(), Reason.DEPLOYMENT_MALFORMED);
        assertRefused(
                new GoodLaunch().with(ClaimName.DEPLOYMENT_ID, "d".repeat(256)).examined(),
                Reason.DEPLOYMENT_MALFORMED);
    }

    @Test
    void refusesADeploymentThatIsNotListedUnlessAnyIsWelcome() {
        GoodLaunch elsewhere = new GoodLaunch().with(ClaimName.DEPLOYMENT_ID, "Deployment-1");
        Registration good = GoodLaunch.REGISTRATION;
        Registration open =
                new Registration(good.issuer(), good.clientId(), good.endpoints(), Registration.Deployments.learnt());

        assertRefused(elsewhere.examined(), Reason.DEPLOYMENT_UNKNOWN);
        assertAccepted(GoodLaunch.validator()
                .validate(
                        elsewhere.token(),
                        new ExpectedLaunch(open, "nonce-42", GoodLaunch.TARGET, URI.create("https://tool.example"))));
    }

    @Test
    void refusesADeploymentThatIsNotTheOneOfItsLogin() {
        URI tool = URI.create("https://tool.example");
        Registration open = GoodLaunch.REGISTRATION;
        String launched = new GoodLaunch().token();
        for (String named : List.of("", "deployment-1", " deployment-1 ")) {
            assertAccepted(GoodLaunch.validator()
                    .validate(launched, new ExpectedLaunch(open, "nonce-42", GoodLaunch.TARGET, tool, named)));
        }
        for (String named : List.of("Deployment-1", "deployment-2", "deployment -1")) {
            assertRefused(
                    GoodLaunch.validator()
                            .validate(launched, new ExpectedLaunch(open, "nonce-42", GoodLaunch.TARGET, tool, named)),
                    Reason.DEPLOYMENT_CHANGED);
        }
    }

    @Test
    void refusesATargetThatIsMissing() {
        assertRefused(new GoodLaunch().without(ClaimName.TARGET_LINK_URI).examined(), Reason.TARGET_LINK_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/open", "http://tool.example/open", "https://tool.example:444/open",
                "https://tool.example.evil.example/open", "https://tool.example@evil.example/open", "/open",
                "javascript:alert(1)", "https://tool.example\\@evil.example/", "https://user@tool.example/open"
            })
    void refusesATargetOnAnotherSite(String target) {
        assertRefused(new GoodLaunch().with(ClaimName.TARGET_LINK_URI, target).examined(), Reason.TARGET_LINK_FOREIGN);
    }

    @Test
    void refusesATargetThatIsNotTheOneOfTheLogin() {
        assertRefused(
                new GoodLaunch()
                        .with(ClaimName.TARGET_LINK_URI, "https://tool.example/other")
                        .examined(),
                Reason.TARGET_LINK_CHANGED);
    }

    @Test
    void refusesRolesThatAreNoListOfTexts() {
        assertRefused(new GoodLaunch().without(ClaimName.ROLES).examined(), Reason.ROLES_MALFORMED);
        assertRefused(new GoodLaunch().with(ClaimName.ROLES, "Learner").examined(), Reason.ROLES_MALFORMED);
        assertRefused(
                new GoodLaunch().with(ClaimName.ROLES, GoodLaunch.json("[1]")).examined(), Reason.ROLES_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"\"]", "[\"http://example.com/wizard\"]"})
    void acceptsNoRoleAndUnknownRoles(String roles) {
        assertAccepted(
                new GoodLaunch().with(ClaimName.ROLES, GoodLaunch.json(roles)).examined());
    }

    @Test
    void whoOpensALinkMayStayUnknownOnlyWhereThePlatformIsAllowedTo() {
        GoodLaunch nobody = new GoodLaunch().without("sub");
        ExpectedLaunch usual = new ExpectedLaunch(
                GoodLaunch.REGISTRATION, "nonce-42", GoodLaunch.TARGET, URI.create("https://tool.example"));
        ExpectedLaunch anonymous = new ExpectedLaunch(
                GoodLaunch.REGISTRATION, "nonce-42", GoodLaunch.TARGET, URI.create("https://tool.example"), "", true);
        assertRefused(GoodLaunch.validator().validate(nobody.token(), usual), Reason.SUBJECT_MALFORMED);
        LaunchVerdict verdict = GoodLaunch.validator().validate(nobody.token(), anonymous);
        assertAccepted(verdict);
        assertThat(((LaunchVerdict.Accepted) verdict).message().claims().isAnonymous())
                .isTrue();
        assertRefused(
                GoodLaunch.validator().validate(new GoodLaunch().with("sub", "").token(), anonymous),
                Reason.SUBJECT_MALFORMED);
    }

    @Test
    void aReasonKnowsWhetherThePlatformItselfSaidWhatIsRefused() {
        assertThat(List.of(Reason.values()).stream().filter(Reason::isOfMessage))
                .startsWith(Reason.VERSION_UNSUPPORTED, Reason.MESSAGE_TYPE_UNSUPPORTED)
                .contains(Reason.SUBJECT_MALFORMED, Reason.REVIEW_MALFORMED)
                .doesNotContain(Reason.SIGNATURE_WRONG, Reason.NONCE_WRONG, Reason.TOKEN_STALE, Reason.STATE_USED);
    }

    @Test
    void refusesALaunchThatDoesNotSayWhoArrives() {
        assertRefused(new GoodLaunch().without("sub").examined(), Reason.SUBJECT_MALFORMED);
        assertRefused(new GoodLaunch().with("sub", "").examined(), Reason.SUBJECT_MALFORMED);
        assertRefused(new GoodLaunch().with("sub", Json.createValue(12)).examined(), Reason.SUBJECT_MALFORMED);
        assertRefused(new GoodLaunch().with("sub", "inès").examined(), Reason.SUBJECT_MALFORMED);
        assertRefused(new GoodLaunch().with("sub", "s".repeat(256)).examined(), Reason.SUBJECT_MALFORMED);
        assertAccepted(new GoodLaunch().with("sub", "s".repeat(255)).examined());
    }

    @Test
    void refusesAResourceLinkWithoutAnIdThatCanBeKept() {
        assertRefused(new GoodLaunch().without(ClaimName.RESOURCE_LINK).examined(), Reason.RESOURCE_LINK_MALFORMED);
        assertRefused(
                new GoodLaunch()
                        .with(ClaimName.RESOURCE_LINK, GoodLaunch.json("{\"title\":\"x\"}"))
                        .examined(),
                Reason.RESOURCE_LINK_MALFORMED);
        assertRefused(
                new GoodLaunch()
                        .with(ClaimName.RESOURCE_LINK, GoodLaunch.json("{\"id\":3}"))
                        .examined(),
                Reason.RESOURCE_LINK_MALFORMED);
        assertRefused(
                new GoodLaunch()
                        .with(ClaimName.RESOURCE_LINK, GoodLaunch.json("{\"id\":\"" + "x".repeat(256) + "\"}"))
                        .examined(),
                Reason.RESOURCE_LINK_MALFORMED);
    }

    @Test
    void acceptsALaunchWithoutACourseButNotACourseWithoutAnId() {
        assertAccepted(new GoodLaunch().without(ClaimName.CONTEXT).examined());
        assertRefused(
                new GoodLaunch()
                        .with(ClaimName.CONTEXT, GoodLaunch.json("{\"title\":\"x\"}"))
                        .examined(),
                Reason.CONTEXT_MALFORMED);
    }

    @Test
    void acceptsALaunchWithoutAnyPersonalDataAndWithClaimsThatNobodyKnows() {
        LaunchMessage message = assertAccepted(new GoodLaunch()
                .without("name")
                .with("https://www.instructure.com/placement", "course_navigation")
                .examined());

        assertThat(message.claims().person().displayName()).isEmpty();
        assertThat(message.claims().custom()).containsEntry("activity", "course/fondations");
    }
}
