package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.lti.security.LaunchAssert.assertRefused;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.DeepLinkingLaunch;
import org.telemaque.lti.message.DeepLinkingSettingsClaim;
import org.telemaque.lti.message.LaunchMessage;
import org.telemaque.lti.message.Role;
import org.telemaque.lti.message.RoleVocabulary;
import org.telemaque.lti.message.SubmissionReviewLaunch;

class MessageTypesTest {
    static final String SETTINGS = """
            {"deep_link_return_url":"https://lms.example/return","accept_types":["ltiResourceLink","link"],
             "accept_presentation_document_targets":["iframe","frame"],"accept_media_types":"image/*, text/html",
             "accept_multiple":true,"accept_lineitem":false,"auto_create":true,
             "title":"Week 1","text":"Read","data":"<b>é&amp;\\u0000</b>"}""";

    @Test
    void readsADeepLinkingRequest() {
        DeepLinkingSettingsClaim settings = ((DeepLinkingLaunch) accepted(choosing(SETTINGS))).settings();

        assertThat(settings.returnUrl()).isEqualTo("https://lms.example/return");
        assertThat(settings.acceptTypes()).containsExactlyInAnyOrder("ltiResourceLink", "link");
        assertThat(settings.acceptsResourceLinks()).isTrue();
        assertThat(settings.presentationTargets()).containsExactlyInAnyOrder("iframe", "frame");
        assertThat(settings.acceptMediaTypes()).containsExactlyInAnyOrder("image/*", "text/html");
        assertThat(settings.acceptMultiple()).isTrue();
        assertThat(settings.acceptLineItem()).isFalse();
        assertThat(settings.autoCreate()).isTrue();
        assertThat(settings.title()).isEqualTo("Week 1");
        assertThat(settings.text()).isEqualTo("Read");
        assertThat(settings.data()).contains("<b>é&amp;\0</b>");
    }

    @Test
    void whatADeepLinkingRequestLeavesOutHasASafeValue() {
        DeepLinkingSettingsClaim settings = ((DeepLinkingLaunch) accepted(
                        choosing("{\"deep_link_return_url\":\"https://lms.example/r\",\"accept_types\":[\"link\"]}")))
                .settings();

        assertThat(settings.acceptsResourceLinks()).isFalse();
        assertThat(settings.acceptMultiple()).isFalse();
        assertThat(settings.acceptLineItem()).isTrue();
        assertThat(settings.autoCreate()).isFalse();
        assertThat(settings.acceptMediaTypes()).isEmpty();
        assertThat(settings.data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://lms.example/return", "javascript:alert(1)", "/return", "", "https://a@b.example/"})
    void refusesAReturnAddressThatIsNoHttpsAddress(String address) {
        GoodLaunch launch = choosing(SETTINGS.replace("https://lms.example/return", address));

        assertRefused(launch.examined(), Reason.DEEP_LINKING_MALFORMED);
    }

    @Test
    void acceptsAPlainReturnAddressOnlyWhereWeOurselvesArePlain() {
        GoodLaunch launch = choosing(SETTINGS.replace("https://lms", "http://lms"))
                .with(ClaimName.TARGET_LINK_URI, "http://localhost:9080/open");
        ExpectedLaunch local = new ExpectedLaunch(
                GoodLaunch.REGISTRATION, "nonce-42", GoodLaunch.TARGET, URI.create("http://localhost:9080"));

        assertThat(GoodLaunch.validator().validate(launch.token(), local)).isInstanceOf(LaunchVerdict.Accepted.class);
    }

    @Test
    void refusesSettingsThatSayNothingOfWhatMayBeChosen() {
        assertRefused(
                choosing(SETTINGS.replace("[\"ltiResourceLink\",\"link\"]", "\"ltiResourceLink\""))
                        .examined(),
                Reason.DEEP_LINKING_MALFORMED);
        assertRefused(
                choosing(SETTINGS).without(ClaimName.DEEP_LINKING_SETTINGS).examined(), Reason.DEEP_LINKING_MALFORMED);
    }

    @Test
    void aLinkInADeepLinkingRequestIsIgnored() {
        GoodLaunch launch = choosing(SETTINGS).with(ClaimName.RESOURCE_LINK, GoodLaunch.json("{\"id\":\"x\"}"));

        assertThat(accepted(launch)).isInstanceOf(DeepLinkingLaunch.class);
    }

    @Test
    void readsASubmissionReview() {
        SubmissionReviewLaunch review = (SubmissionReviewLaunch) accepted(reviewing());

        assertThat(review.lineItem()).isEqualTo("https://lms.example/items/3");
        assertThat(review.forUser().userId()).isEqualTo("person-40");
        assertThat(review.forUser().name()).isEqualTo("Awa Diop");
        assertThat(review.forUser().roles()).isEqualTo(Set.of(new Role(RoleVocabulary.MEMBERSHIP, "Learner", "")));
        assertThat(review.resourceLink().id()).isEqualTo("link-3");
        assertThat(review.isOwnWork()).isFalse();
        assertThat(((SubmissionReviewLaunch) accepted(reviewing().with("sub", "person-40"))).isOwnWork())
                .isTrue();
    }

    @Test
    void aReviewMayHangOnNoLinkButNotOnOneWithoutAnId() {
        LaunchMessage free = accepted(reviewing().without(ClaimName.RESOURCE_LINK));

        assertThat(((SubmissionReviewLaunch) free).resourceLink().id()).isEmpty();
        assertRefused(
                reviewing().with(ClaimName.RESOURCE_LINK, GoodLaunch.json("{}")).examined(),
                Reason.RESOURCE_LINK_MALFORMED);
    }

    @Test
    void refusesAReviewOfNobodyOrOfNoLineItem() {
        assertRefused(reviewing().without(ClaimName.FOR_USER).examined(), Reason.REVIEW_MALFORMED);
        assertRefused(
                reviewing()
                        .with(ClaimName.FOR_USER, GoodLaunch.json("{\"user_id\":7}"))
                        .examined(),
                Reason.REVIEW_MALFORMED);
        assertRefused(reviewing().without(ClaimName.AGS_ENDPOINT).examined(), Reason.REVIEW_MALFORMED);
    }

    @Test
    void onlyALinkMustLeadWhereItsLoginWanted() {
        String elsewhere = "https://tool.example/lti/launch";

        accepted(choosing(SETTINGS).with(ClaimName.TARGET_LINK_URI, elsewhere));
        accepted(reviewing().with(ClaimName.TARGET_LINK_URI, elsewhere));
        assertRefused(
                new GoodLaunch().with(ClaimName.TARGET_LINK_URI, elsewhere).examined(), Reason.TARGET_LINK_CHANGED);
        assertRefused(
                choosing(SETTINGS)
                        .with(ClaimName.TARGET_LINK_URI, "https://evil.example/")
                        .examined(),
                Reason.TARGET_LINK_FOREIGN);
    }

    @Test
    void onlyADeepLinkingRequestMayLeaveItsRolesOut() {
        assertThat(accepted(choosing(SETTINGS).without(ClaimName.ROLES))
                        .claims()
                        .roles())
                .isEmpty();
        assertRefused(choosing(SETTINGS).with(ClaimName.ROLES, "Instructor").examined(), Reason.ROLES_MALFORMED);
        assertRefused(reviewing().without(ClaimName.ROLES).examined(), Reason.ROLES_MALFORMED);
    }

    @Test
    void onlyADeepLinkingRequestMayLeaveItsTargetOut() {
        LaunchMessage free = accepted(choosing(SETTINGS).without(ClaimName.TARGET_LINK_URI));

        assertThat(free.claims().targetLinkUri()).isEmpty();
        assertRefused(choosing(SETTINGS).with(ClaimName.TARGET_LINK_URI, "").examined(), Reason.TARGET_LINK_MALFORMED);
        assertRefused(reviewing().without(ClaimName.TARGET_LINK_URI).examined(), Reason.TARGET_LINK_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LtiEulaRequest",
                "LtiDataPrivacyLaunchRequest",
                "DataPrivacyLaunchRequest",
                "LtiContextLaunchRequest",
                "LtiStartProctoring",
                "LtiStartAssessment",
                "LtiEndAssessment",
                "LtiAssetProcessorSettingsRequest",
                "LtiReportReviewRequest",
                "LtiHelloWorldNotice",
                "LtiContextCopyNotice",
                "LtiAssetProcessorSubmissionNotice"
            })
    void knowsByNameWhatItDoesNotServe(String type) {
        LtiRejection no = assertRefused(
                new GoodLaunch().with(ClaimName.MESSAGE_TYPE, type).examined(), Reason.MESSAGE_NOT_SERVED);

        assertThat(no.detail()).isEqualTo("message_type " + type);
    }

    static GoodLaunch choosing(String settings) {
        return new GoodLaunch()
                .with(ClaimName.MESSAGE_TYPE, "LtiDeepLinkingRequest")
                .without(ClaimName.RESOURCE_LINK)
                .with(ClaimName.DEEP_LINKING_SETTINGS, GoodLaunch.json(settings));
    }

    static GoodLaunch reviewing() {
        return new GoodLaunch()
                .with(ClaimName.MESSAGE_TYPE, "LtiSubmissionReviewRequest")
                .with(ClaimName.AGS_ENDPOINT, GoodLaunch.json("{\"lineitem\":\"https://lms.example/items/3\"}"))
                .with(
                        ClaimName.FOR_USER,
                        GoodLaunch.json(
                                "{\"user_id\":\"person-40\",\"name\":\"Awa Diop\",\"roles\":[\"Learner\",\"\"]}"));
    }

    private static LaunchMessage accepted(GoodLaunch launch) {
        LaunchVerdict verdict = launch.examined();
        assertThat(verdict).isInstanceOf(LaunchVerdict.Accepted.class);
        return ((LaunchVerdict.Accepted) verdict).message();
    }
}
