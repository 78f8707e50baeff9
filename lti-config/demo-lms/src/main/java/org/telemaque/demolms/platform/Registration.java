package org.telemaque.demolms.platform;

import java.net.URI;
import org.telemaque.demolms.campus.Placement;

/**
 * What this LMS knows of the tool it launches.
 *
 * @param issuer who we are: the address of this LMS, without a slash at the end
 * @param tool the tool's base address, without a slash at the end
 * @param clientId the tool's name at this LMS
 */
public record Registration(String issuer, String tool, String clientId) {

    /** What the one course is called in messages. */
    public static final String CONTEXT_ID = "devenir-mentor-2026";

    /** The registration that the demo begins with. */
    public Registration(String issuer, String tool) {
        this(issuer, tool, "telemaque-demo");
    }

    /** The same tool under another name, as it registered itself. */
    public Registration as(String otherClient) {
        return new Registration(issuer, tool, otherClient);
    }

    /** The one place where the tool is deployed. */
    public String deploymentId() {
        return "1";
    }

    /** Where a login starts (OpenID Connect third-party initiated login). */
    public URI loginAddress() {
        return URI.create(tool + "/lti/login");
    }

    /** The one registered redirect address. */
    public URI redirectAddress() {
        return URI.create(tool + "/lti/launch");
    }

    /** Where the user should end: selects the activity, and nothing else. A copied link only leads to the tool. */
    public URI targetLink(Placement placement) {
        return placement.isCopy() ? redirectAddress() : URI.create(tool + "/" + placement.activity());
    }

    /** Where the tool gets its tokens: also the audience of its assertions. */
    public String tokenAddress() {
        return issuer + "/token";
    }

    /** Scheme, host and port of the tool, as content security policies name it. */
    public String toolOrigin() {
        return origin(tool);
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
