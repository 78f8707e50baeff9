package org.telemaque.tool.session;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;

/**
 * The secret by which a browser shows that it began a login: as a cookie, or given back by the LMS's page that kept it. Each
 * login has its own, so that two activities framed in one page do not disturb each other.
 */
public final class BrowserProof {
    private static final String PREFIX = "telemaque-";
    private static final int LENGTH_OF_NAME = 22;
    private static final String ATTRIBUTES = "; Path=/lti; Secure; HttpOnly; SameSite=None; Partitioned";

    private BrowserProof() {}

    /** The header that gives a browser its proof for the login with this state. */
    public static String given(String state, String proof, Duration life) {
        return name(state) + "=" + proof + "; Max-Age=" + life.toSeconds() + ATTRIBUTES;
    }

    /** Whether the browser shows the proof whose hash was stored for the login with this state. */
    public static boolean shows(HttpHeaders request, String state, String storedHash) {
        Cookie cookie = request.getCookies().get(name(state));
        return cookie != null && Secrets.hash(cookie.getValue()).equals(storedHash);
    }

    /**
     * Whether the browser shows the proof with this hash, whatever login it was given for.
     *
     * @param given what the LMS's page gave back to our script, or empty
     */
    public static boolean confirms(HttpHeaders request, String given, String storedHash) {
        return Secrets.hash(given).equals(storedHash) || shows(request, storedHash);
    }

    private static boolean shows(HttpHeaders request, String storedHash) {
        return request.getCookies().values().stream()
                .filter(cookie -> cookie.getName().startsWith(PREFIX))
                .anyMatch(cookie -> Secrets.hash(cookie.getValue()).equals(storedHash));
    }

    /** What the proof of the login with this state is called, in the browser or at the LMS's page; no secret. */
    public static String name(String state) {
        return PREFIX + Secrets.hash(state).substring(0, LENGTH_OF_NAME);
    }
}
