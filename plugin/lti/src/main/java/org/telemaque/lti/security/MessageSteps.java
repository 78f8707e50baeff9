package org.telemaque.lti.security;

import static org.telemaque.lti.security.TokenSteps.objectUnless;
import static org.telemaque.lti.security.TokenSteps.objection;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.DeepLinkingLaunch;
import org.telemaque.lti.message.DeepLinkingSettingsClaim;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.message.ResourceLinkLaunch;
import org.telemaque.lti.message.SubmissionReviewLaunch;
import org.telemaque.lti.security.LaunchValidator.Examination;
import org.telemaque.lti.security.LaunchValidator.Step;

/** The rules of an LTI 1.3 message (Core, sections 5.3 and 5.4). */
final class MessageSteps {
    private static final int LONGEST_ID = 255;
    private static final Set<String> NOT_SERVED = Set.of(
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
            "LtiAssetProcessorSubmissionNotice");

    private MessageSteps() {}

    /** The rules of every message. */
    static List<Step> common() {
        return List.of(
                new Step("it speaks LTI 1.3.0", MessageSteps::version),
                new Step("it is a message that we handle", MessageSteps::messageType),
                new Step("it names its deployment", MessageSteps::deploymentForm),
                new Step("its deployment may launch us", MessageSteps::deployment),
                new Step("its deployment is the one of the login", MessageSteps::deploymentOfLogin),
                new Step("it names its target", MessageSteps::targetForm),
                new Step("its target is ours", MessageSteps::targetOrigin),
                new Step("its roles are a list", MessageSteps::roles),
                new Step("it says who arrives", MessageSteps::subject),
                new Step("its course has a name that can be kept", MessageSteps::context));
    }

    /** The rules of one type of message, which come after the common ones. */
    static List<Step> of(String type) {
        return switch (type) {
            case ResourceLinkLaunch.MESSAGE_TYPE ->
                List.of(
                        new Step("its target is the one of the login", MessageSteps::targetOfLogin),
                        new Step("it names its link", MessageSteps::resourceLink));
            case DeepLinkingLaunch.MESSAGE_TYPE ->
                List.of(
                        new Step("it says where the choice goes", MessageSteps::returnUrl),
                        new Step("it says what may be chosen", MessageSteps::acceptTypes));
            case SubmissionReviewLaunch.MESSAGE_TYPE ->
                List.of(
                        new Step("it names its line item", MessageSteps::lineItem),
                        new Step("it says whose work is reviewed", MessageSteps::forUser),
                        new Step("it names its link, where there is one", MessageSteps::linkIfAny));
            default -> List.of();
        };
    }

    private static Optional<LtiRejection> version(Examination launch) {
        String version = launch.token().claim(ClaimName.VERSION);
        return objectUnless(version.equals("1.3.0"), Reason.VERSION_UNSUPPORTED, "version " + version);
    }

    private static Optional<LtiRejection> messageType(Examination launch) {
        String type = launch.token().claim(ClaimName.MESSAGE_TYPE);
        if (NOT_SERVED.contains(type)) {
            return objection(Reason.MESSAGE_NOT_SERVED, "message_type " + type);
        }
        return objectUnless(!of(type).isEmpty(), Reason.MESSAGE_TYPE_UNSUPPORTED, "message_type " + type);
    }

    private static Optional<LtiRejection> deploymentForm(Examination launch) {
        String id = launch.token().claim(ClaimName.DEPLOYMENT_ID);
        return objectUnless(isId(id), Reason.DEPLOYMENT_MALFORMED, "deployment_id " + id);
    }

    private static Optional<LtiRejection> deployment(Examination launch) {
        String id = launch.token().claim(ClaimName.DEPLOYMENT_ID);
        boolean admitted = launch.expected().registration().deployments().admit(id);
        return objectUnless(admitted, Reason.DEPLOYMENT_UNKNOWN, "deployment_id " + id);
    }

    /** A login need not name it (Core, section 4.1.3); one that does is held to it, letter by letter but for blanks around it. */
    private static Optional<LtiRejection> deploymentOfLogin(Examination launch) {
        String named = launch.expected().deploymentId();
        String id = launch.token().claim(ClaimName.DEPLOYMENT_ID);
        return objectUnless(
                named.isBlank() || named.strip().equals(id.strip()),
                Reason.DEPLOYMENT_CHANGED,
                "deployment_id " + id + ", the login named " + named);
    }

    private static Optional<LtiRejection> targetForm(Examination launch) {
        boolean named = !launch.token().claim(ClaimName.TARGET_LINK_URI).isBlank();
        return objectUnless(named || leavesTargetOut(launch), Reason.TARGET_LINK_MALFORMED, "no target_link_uri");
    }

    private static Optional<LtiRejection> targetOrigin(Examination launch) {
        String target = launch.token().claim(ClaimName.TARGET_LINK_URI);
        boolean ours = TargetLink.isUnder(target, launch.expected().toolOrigin());
        return objectUnless(ours || leavesTargetOut(launch), Reason.TARGET_LINK_FOREIGN, "target_link_uri " + target);
    }

    private static boolean leavesTargetOut(Examination launch) {
        return isChoice(launch) && !launch.token().payload().containsKey(ClaimName.TARGET_LINK_URI);
    }

    /** Deep Linking 2.0 asks for no target and leaves the roles free (section 4.4.9). */
    private static boolean isChoice(Examination launch) {
        return launch.token().claim(ClaimName.MESSAGE_TYPE).equals(DeepLinkingLaunch.MESSAGE_TYPE);
    }

    private static Optional<LtiRejection> targetOfLogin(Examination launch) {
        String target = launch.token().claim(ClaimName.TARGET_LINK_URI);
        boolean same = target.equals(launch.expected().targetLinkUri());
        return objectUnless(same, Reason.TARGET_LINK_CHANGED, "target_link_uri " + target);
    }

    /** The list may be empty, and may hold empty texts: both mean that the person has no role. */
    private static Optional<LtiRejection> roles(Examination launch) {
        JsonValue roles = launch.token().payload().get(ClaimName.ROLES);
        boolean texts = roles instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance);
        boolean leftOut = roles == null && isChoice(launch);
        return objectUnless(texts || leftOut, Reason.ROLES_MALFORMED, roles == null ? "no roles" : "no list of texts");
    }

    private static Optional<LtiRejection> subject(Examination launch) {
        if (isAnonymous(launch)) {
            return objectUnless(
                    launch.expected().anonymous(),
                    Reason.SUBJECT_MALFORMED,
                    "no sub: this platform may not launch anybody without saying who it is");
        }
        String subject = launch.token().claim("sub");
        return objectUnless(isId(subject), Reason.SUBJECT_MALFORMED, subject.length() + " characters of sub");
    }

    /** Only who opens a link may stay unknown: a choice and a review are somebody's. */
    private static boolean isAnonymous(Examination launch) {
        return !launch.token().payload().containsKey("sub")
                && launch.token().claim(ClaimName.MESSAGE_TYPE).equals(ResourceLinkLaunch.MESSAGE_TYPE);
    }

    private static Optional<LtiRejection> resourceLink(Examination launch) {
        return objectUnless(
                hasId(launch.token().payload().get(ClaimName.RESOURCE_LINK)),
                Reason.RESOURCE_LINK_MALFORMED,
                "resource_link.id is missing or unfit");
    }

    private static Optional<LtiRejection> context(Examination launch) {
        JsonValue context = launch.token().payload().get(ClaimName.CONTEXT);
        boolean absent = context == null || context.equals(JsonValue.NULL);
        return absent || hasId(context)
                ? Optional.empty()
                : objection(Reason.CONTEXT_MALFORMED, "context.id is missing or unfit");
    }

    private static Optional<LtiRejection> linkIfAny(Examination launch) {
        JsonValue link = launch.token().payload().getOrDefault(ClaimName.RESOURCE_LINK, JsonValue.NULL);
        return link.equals(JsonValue.NULL) ? Optional.empty() : resourceLink(launch);
    }

    /** The browser posts a signed answer there: only a web address will do, and https unless we ourselves do without. */
    private static Optional<LtiRejection> returnUrl(Examination launch) {
        String address = settings(launch).returnUrl();
        boolean local = "http".equals(launch.expected().toolOrigin().getScheme());
        return objectUnless(
                TargetLink.isWeb(address, local), Reason.DEEP_LINKING_MALFORMED, "deep_link_return_url " + address);
    }

    private static Optional<LtiRejection> acceptTypes(Examination launch) {
        boolean some = !settings(launch).acceptTypes().isEmpty();
        return objectUnless(some, Reason.DEEP_LINKING_MALFORMED, "accept_types is no list of texts");
    }

    private static DeepLinkingSettingsClaim settings(Examination launch) {
        return DeepLinkingLaunch.of(new LaunchClaims(launch.token().payload())).settings();
    }

    private static Optional<LtiRejection> lineItem(Examination launch) {
        boolean named = !review(launch).lineItem().isBlank();
        return objectUnless(named, Reason.REVIEW_MALFORMED, "the endpoint claim names no lineitem");
    }

    private static Optional<LtiRejection> forUser(Examination launch) {
        boolean named = isId(review(launch).forUser().userId());
        return objectUnless(named, Reason.REVIEW_MALFORMED, "for_user.user_id is missing or unfit");
    }

    private static SubmissionReviewLaunch review(Examination launch) {
        return SubmissionReviewLaunch.of(new LaunchClaims(launch.token().payload()));
    }

    private static boolean hasId(@Nullable JsonValue claim) {
        return claim instanceof JsonObject object && object.get("id") instanceof JsonString id && isId(id.getString());
    }

    /** Ids are at most 255 ASCII characters; they go into logs, so only those that can be seen. */
    private static boolean isId(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_ID
                && text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }
}
