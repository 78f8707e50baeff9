package org.telemaque.lti.security;

import java.net.URI;
import org.telemaque.lti.transport.WebOrigin;

/** Knows whether a target link leads to our own site. */
final class TargetLink {
    private TargetLink() {}

    static boolean isUnder(String link, URI toolOrigin) {
        return WebOrigin.of(link).equals(WebOrigin.of(toolOrigin.toString()))
                && WebOrigin.of(link).isPresent();
    }

    static boolean isWeb(String link, boolean plainHttpToo) {
        return WebOrigin.of(link)
                .filter(origin -> plainHttpToo || origin.scheme().equals("https"))
                .isPresent();
    }
}
