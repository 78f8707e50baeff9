package org.telemaque.lti.message;

import jakarta.json.JsonObject;

/**
 * Somebody opens, from the gradebook, what a learner handed in ({@code LtiSubmissionReviewRequest}).
 *
 * @param claims what every message says
 * @param forUser whose work is opened
 * @param resourceLink the link of the line item; its id is empty when the line item hangs on no link
 * @param lineItem the line item in the gradebook
 */
public record SubmissionReviewLaunch(
        LaunchClaims claims, ForUserClaim forUser, ResourceLinkClaim resourceLink, String lineItem)
        implements LaunchMessage {
    /** The message type as LTI spells it. */
    public static final String MESSAGE_TYPE = "LtiSubmissionReviewRequest";

    /** Reads the message from claims whose line item and person have been checked. */
    public static SubmissionReviewLaunch of(LaunchClaims claims) {
        JsonObject payload = claims.payload();
        JsonObject endpoint = Members.object(payload, ClaimName.AGS_ENDPOINT).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return new SubmissionReviewLaunch(
                claims, ForUserClaim.in(payload), ResourceLinkClaim.in(payload), Members.text(endpoint, "lineitem"));
    }

    /** Whether the work is the launcher's own. */
    public boolean isOwnWork() {
        return claims.person().subject().equals(forUser.userId());
    }
}
