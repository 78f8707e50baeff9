package org.telemaque.tool.session;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The secret by which a browser shows that it began a login: as a cookie, or given back by the LMS's page that kept it. Each
 * login has its own, so that two activities framed in one page do not disturb each other.
 */
public final class BrowserProof {
    private static final String PREFIX = "telemaque-";

    /** Browsers take a cookie of such a name from this host alone, so that no sibling's page can plant one (RFC 6265bis). */
    private static final String HOST_ALONE = "__Host-";

    private static final int LENGTH_OF_NAME = 22;
    private static final String ATTRIBUTES = "; Secure; HttpOnly; SameSite=None; Partitioned";

    private BrowserProof() {}

    /**
     * The header that gives a browser its proof for the login with this state.
     *
     * @param here our own public address: over plain http, on one's own machine, no browser takes the guarded name
     */
    public static String given(URI here, String state, String proof, Duration life) {
        String path = isGuarded(here) ? "; Path=/" : "; Path=/lti";
        return guard(here) + name(state) + "=" + proof + "; Max-Age=" + life.toSeconds() + path + ATTRIBUTES;
    }

    private static String guard(URI here) {
        return isGuarded(here) ? HOST_ALONE : "";
    }

    private static boolean isGuarded(URI here) {
        return "https".equalsIgnoreCase(here.getScheme());
    }

    /** Whether the browser shows the proof whose hash was stored for the login with this state. */
    public static boolean shows(URI here, HttpHeaders request, String state, String storedHash) {
        return shows(here, cookies(request), state, storedHash);
    }

    static boolean shows(URI here, Map<String, String> cookies, String state, String storedHash) {
        String proof = cookies.getOrDefault(guard(here) + name(state), "");
        return Secrets.hash(proof).equals(storedHash);
    }

    /**
     * Whether the browser shows the proof with this hash, whatever login it was given for.
     *
     * @param given what the LMS's page gave back to our script, or empty
     */
    public static boolean confirms(URI here, HttpHeaders request, String given, String storedHash) {
        return Secrets.hash(given).equals(storedHash) || confirms(here, cookies(request), storedHash);
    }

    static boolean confirms(URI here, Map<String, String> cookies, String storedHash) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith(guard(here) + PREFIX))
                .anyMatch(cookie -> Secrets.hash(cookie.getValue()).equals(storedHash));
    }

    private static Map<String, String> cookies(HttpHeaders request) {
        return request.getCookies().values().stream()
                .collect(Collectors.toMap(
                        Cookie::getName, cookie -> String.valueOf(cookie.getValue()), (one, other) -> one));
    }

    /** What the proof of the login with this state is called, in the browser or at the LMS's page; no secret. */
    public static String name(String state) {
        return PREFIX + Secrets.hash(state).substring(0, LENGTH_OF_NAME);
    }
}
