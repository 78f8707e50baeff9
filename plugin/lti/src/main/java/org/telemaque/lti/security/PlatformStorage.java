package org.telemaque.lti.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.telemaque.lti.transport.WebOrigin;

/**
 * The offer of a platform's page to keep our state where the browser keeps no cookie for us (LTI Client Side postMessages 0.1).
 *
 * @param frame the frame of the platform's page that keeps it, or {@code _parent} for the page itself
 * @param origin the one site that is told anything, and whose answers are listened to
 */
public record PlatformStorage(String frame, String origin) {
    private static final Pattern FRAME = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

    /** The offer that a login makes; none when it makes none, or names a frame that no page would have. */
    public static Optional<PlatformStorage> offered(LoginRequest login, Registration registration) {
        String asked = registration.endpoints().authorization().toString();
        return login.storageTarget()
                .filter(frame -> FRAME.matcher(frame).matches())
                .flatMap(frame -> WebOrigin.of(asked).map(origin -> new PlatformStorage(frame, origin.text())));
    }

    /** Whether the page itself keeps it, and not a frame in it. */
    public boolean isParent() {
        return frame.equals("_parent");
    }
}
