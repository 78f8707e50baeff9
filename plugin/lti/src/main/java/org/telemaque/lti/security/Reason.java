package org.telemaque.lti.security;

/** Every reason for which a login or a launch can be refused, with the HTTP status that says it. */
public enum Reason {
    /** The login initiation lacks a parameter, repeats one or holds nonsense. */
    LOGIN_MALFORMED(400),
    /** No registration has this issuer. */
    ISSUER_UNKNOWN(400),
    /** The issuer is registered, but not with this client. */
    CLIENT_UNKNOWN(400),
    /** The issuer has several clients and the login names none. */
    CLIENT_AMBIGUOUS(400),
    /** The registration has been switched off. */
    REGISTRATION_INACTIVE(401),
    /** The launch names no state, or one that we never gave. */
    STATE_UNKNOWN(401),
    /** The state has already opened a visit. */
    STATE_USED(401),
    /** The state is too old. */
    STATE_EXPIRED(401),
    /** The browser is not the one that began the login, or hides its cookies. */
    BROWSER_FOREIGN(401),
    /** The platform answered with an error instead of a token. */
    PLATFORM_ERROR(400),
    /** The launch brings no token. */
    TOKEN_MISSING(400),
    /** The token is larger than any honest one. */
    TOKEN_OVERSIZED(400),
    /** The token is not a signed JSON Web Token, or repeats a key. */
    TOKEN_MALFORMED(400),
    /** The token is signed with another algorithm than RS256, or with none. */
    ALGORITHM_FORBIDDEN(401),
    /** The token demands extensions that nobody agreed on. */
    EXTENSION_UNKNOWN(400),
    /** The token does not name its key. */
    KEY_UNNAMED(400),
    /** The platform does not publish the key that the token names. */
    KEY_UNKNOWN(401),
    /** The platform's keys can't be read. */
    KEYS_UNREACHABLE(401),
    /** The signature is not the platform's. */
    SIGNATURE_WRONG(401),
    /** The token was issued by someone else. */
    ISSUER_WRONG(401),
    /** The token is meant for another client. */
    AUDIENCE_WRONG(401),
    /** The token was asked for by another client. */
    AUTHORIZED_PARTY_WRONG(401),
    /** A time is missing or is not a number of seconds. */
    TIME_MALFORMED(400),
    /** The token's time is over. */
    TOKEN_EXPIRED(401),
    /** The token comes from the future: the clocks differ. */
    TOKEN_FROM_THE_FUTURE(401),
    /** The token was made too long ago. */
    TOKEN_STALE(401),
    /** The nonce is missing or is not the one of this login. */
    NONCE_WRONG(401),
    // From here on a reason is about what a believed token says: isOfMessage relies on the order.
    /** The token does not speak LTI 1.3.0. */
    VERSION_UNSUPPORTED(400),
    /** The message type is missing or one that we do not handle. */
    MESSAGE_TYPE_UNSUPPORTED(400),
    /** The message is one of LTI's that we know by name and do not serve. */
    MESSAGE_NOT_SERVED(400),
    /** The deployment is missing, too long or not text. */
    DEPLOYMENT_MALFORMED(400),
    /** The deployment is not one of the registration's. */
    DEPLOYMENT_UNKNOWN(401),
    /** The deployment is not the one that the login named. */
    DEPLOYMENT_CHANGED(401),
    /** The deployment is new, and somebody has to admit it first. */
    DEPLOYMENT_WAITING(401),
    /** Somebody has refused the deployment. */
    DEPLOYMENT_REFUSED(401),
    /** The target link is missing or no address. */
    TARGET_LINK_MALFORMED(400),
    /** The target link leads to another site. */
    TARGET_LINK_FOREIGN(400),
    /** The target link is not the one that the login began with. */
    TARGET_LINK_CHANGED(401),
    /** The roles are missing or no list of texts. */
    ROLES_MALFORMED(400),
    /** The launch does not say who arrives, or in a form that can't be kept. */
    SUBJECT_MALFORMED(400),
    /** The resource link has no id that can be kept. */
    RESOURCE_LINK_MALFORMED(400),
    /** The context is there, but without an id that can be kept. */
    CONTEXT_MALFORMED(400),
    /** The deep linking settings do not say where the answer goes or what it may hold. */
    DEEP_LINKING_MALFORMED(400),
    /** The review names no line item or no person whose work it is. */
    REVIEW_MALFORMED(400);

    private final int status;

    Reason(int status) {
        this.status = status;
    }

    /** Whether the platform itself said what is refused: its signature, its times and the nonce were right. */
    public boolean isOfMessage() {
        return compareTo(VERSION_UNSUPPORTED) >= 0;
    }

    /** The HTTP status of the page that says it: 400 for what is malformed, 401 for what is not believed. */
    public int status() {
        return status;
    }
}
