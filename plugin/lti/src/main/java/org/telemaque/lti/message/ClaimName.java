package org.telemaque.lti.message;

/** The full names of the claims that LTI 1.3 adds to an OpenID Connect token (Core, section 5). */
public final class ClaimName {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    /** Names the kind of message. */
    public static final String MESSAGE_TYPE = LTI + "message_type";

    /** The version of LTI, always {@code 1.3.0}. */
    public static final String VERSION = LTI + "version";

    /** Names the deployment of the tool inside its platform. */
    public static final String DEPLOYMENT_ID = LTI + "deployment_id";

    /** Where the platform wants the person to arrive. */
    public static final String TARGET_LINK_URI = LTI + "target_link_uri";

    /** The link that was opened. */
    public static final String RESOURCE_LINK = LTI + "resource_link";

    /** The roles of the person. */
    public static final String ROLES = LTI + "roles";

    /** The course that the link stands in. */
    public static final String CONTEXT = LTI + "context";

    /** The product that the platform is. */
    public static final String TOOL_PLATFORM = LTI + "tool_platform";

    /** The people whom the person mentors. */
    public static final String ROLE_SCOPE_MENTOR = LTI + "role_scope_mentor";

    /** How the platform shows the tool. */
    public static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";

    /** The custom parameters. */
    public static final String CUSTOM = LTI + "custom";

    /** The doors of Assignment and Grade Services. */
    public static final String AGS_ENDPOINT = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    /** The doors of Names and Role Provisioning Services. */
    public static final String NAMES_AND_ROLES = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    /** The doors of the Course Groups Service. */
    public static final String COURSE_GROUPS = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";

    /** What may be chosen in Deep Linking. */
    public static final String DEEP_LINKING_SETTINGS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    /** The person whom a message is about. */
    public static final String FOR_USER = LTI + "for_user";

    private ClaimName() {}
}
