package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * How the platform shows the tool; each text may be empty.
 *
 * @param documentTarget {@code frame}, {@code iframe} or {@code window}
 * @param returnUrl where a person goes back to
 * @param locale the language of the platform's page, a BCP 47 tag
 */
public record LaunchPresentationClaim(String documentTarget, String returnUrl, String locale) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#@\\\\]+([/?#]\\S*)?");

    static LaunchPresentationClaim in(JsonObject payload) {
        JsonObject claim =
                Members.object(payload, ClaimName.LAUNCH_PRESENTATION).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return new LaunchPresentationClaim(
                Members.text(claim, "document_target"),
                Members.text(claim, "return_url"),
                Members.text(claim, "locale"));
    }

    /**
     * What the platform is told when somebody goes back (Core, section 5.4.5).
     *
     * @param sentence what the person reads there
     * @param line what the platform writes into its log
     * @param trouble whether both tell of an error
     */
    public record Farewell(String sentence, String line, boolean trouble) {
        private String query() {
            return (trouble ? "lti_errormsg=" : "lti_msg=")
                    + encoded(sentence)
                    + (trouble ? "&lti_errorlog=" : "&lti_log=")
                    + encoded(line);
        }

        /** A plus sign for a space is only right in forms; %20 is right everywhere. */
        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    /**
     * The address that leads back to the platform and tells it why; empty when the platform names none, or none that a browser
     * may be sent to. Whose site it is on is for the caller to judge.
     */
    public String returning(Farewell farewell) {
        if (!WEB.matcher(returnUrl).matches()) {
            return "";
        }
        int fragment = returnUrl.indexOf('#');
        String address = fragment < 0 ? returnUrl : returnUrl.substring(0, fragment);
        return address + (address.contains("?") ? "&" : "?") + farewell.query();
    }
}
