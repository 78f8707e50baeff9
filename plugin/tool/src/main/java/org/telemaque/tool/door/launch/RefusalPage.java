package org.telemaque.tool.door.launch;

import org.telemaque.lti.message.LaunchPresentationClaim;
import org.telemaque.lti.message.LaunchPresentationClaim.Farewell;
import org.telemaque.lti.registration.Origin;
import org.telemaque.lti.security.Reason;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Words;

/**
 * The page for a login or a launch that is refused: what happened, what to do, and what to tell an administrator.
 *
 * @param frame who may frame it: the platform, where it is known
 * @param title what happened, in a few words
 * @param status the HTTP status of the reason
 * @param happened what happened
 * @param remedy what to do
 * @param reason the reason's name, to be quoted
 * @param again the path that begins again in a window of its own, or empty
 * @param host our own address, as a browser's settings name it
 * @param back the address that leads back into the course, where the platform itself named one on its own site; else empty
 */
public record RefusalPage(
        Frame frame,
        String title,
        int status,
        String happened,
        String remedy,
        String reason,
        String again,
        String host,
        String back)
        implements Page {

    static RefusalPage of(Frame frame, Reason reason, String again, String host) {
        Words words = frame.words();
        String key = "launch." + family(reason);
        return new RefusalPage(
                frame,
                words.say(key + ".title"),
                reason.status(),
                words.say(key + ".happened"),
                words.say(key + ".remedy"),
                reason.name(),
                again,
                host,
                "");
    }

    /** With the way back into the course, whose LMS is told why; only to a site of the platform's own. */
    RefusalPage leadingBack(LaunchPresentationClaim presentation, Platform platform) {
        boolean own = Origin.of(presentation.returnUrl()).anyMatch(platform::owns);
        String address = own ? presentation.returning(new Farewell(title, "refused: " + reason, true)) : "";
        return new RefusalPage(frame, title, status, happened, remedy, reason, again, host, address);
    }

    /** Reasons with the same way out share their words. */
    static String family(Reason reason) {
        return switch (reason) {
            case BROWSER_FOREIGN -> "browser";
            case STATE_UNKNOWN, STATE_USED, STATE_EXPIRED, PLATFORM_ERROR, TOKEN_MISSING -> "again";
            case TOKEN_EXPIRED, TOKEN_FROM_THE_FUTURE, TOKEN_STALE -> "clock";
            case ISSUER_UNKNOWN,
                    CLIENT_UNKNOWN,
                    CLIENT_AMBIGUOUS,
                    DEPLOYMENT_UNKNOWN,
                    DEPLOYMENT_CHANGED,
                    TARGET_LINK_FOREIGN -> "setup";
            case REGISTRATION_INACTIVE -> "inactive";
            case DEPLOYMENT_WAITING, DEPLOYMENT_REFUSED -> "deployment";
            case KEY_UNKNOWN, KEYS_UNREACHABLE -> "keys";
            case MESSAGE_TYPE_UNSUPPORTED, MESSAGE_NOT_SERVED, VERSION_UNSUPPORTED -> "message";
            default -> "trust";
        };
    }
}
