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
     * The address that leads back to the platform and has it show a sentence (Core, section 5.4.5); empty when the platform
     * names none, or none that a browser may be sent to.
     *
     * @param sentence what the person is told
     * @param trouble whether it tells of an error
     */
    public String returning(String sentence, boolean trouble) {
        if (!WEB.matcher(returnUrl).matches()) {
            return "";
        }
        int fragment = returnUrl.indexOf('#');
        String address = fragment < 0 ? returnUrl : returnUrl.substring(0, fragment);
        // A plus sign for a space is only right in forms; %20 is right everywhere.
        String told = URLEncoder.encode(sentence, StandardCharsets.UTF_8).replace("+", "%20");
        return address + (address.contains("?") ? "&" : "?") + (trouble ? "lti_errormsg=" : "lti_msg=") + told;
    }
}
