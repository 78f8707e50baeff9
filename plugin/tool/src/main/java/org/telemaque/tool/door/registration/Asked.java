package org.telemaque.tool.door.registration;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * What the LMS sent its administrator's browser with; what is missing or given twice reads as empty.
 *
 * @param configuration where the LMS describes itself
 * @param token what the LMS wants to see again, perhaps empty
 * @param seal what was shown to the administrator, empty before anything was
 */
record Asked(String configuration, String token, String seal) {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_TOKEN = 16_000;

    static Asked of(MultivaluedMap<String, String> sent) {
        return new Asked(
                one(sent, "openid_configuration", LONGEST),
                one(sent, "registration_token", LONGEST_TOKEN),
                one(sent, "seal", LONGEST));
    }

    private static String one(MultivaluedMap<String, String> sent, String name, int longest) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.size() == 1 && values.get(0).length() <= longest ? values.get(0) : "";
    }

    boolean isEmpty() {
        return configuration.isEmpty();
    }

    /** The address; an empty one when it is none, which nobody can call. */
    URI address() {
        try {
            return new URI(configuration);
        } catch (URISyntaxException malformed) {
            return URI.create("");
        }
    }
}
