package org.telemaque.lti.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/** Knows whether a target link leads to our own site. */
final class TargetLink {
    private TargetLink() {}

    static boolean isUnder(String link, URI toolOrigin) {
        try {
            URI address = new URI(link);
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && origin(address).equals(origin(toolOrigin));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String origin(URI address) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        int standardPort = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + ":" + (address.getPort() < 0 ? standardPort : address.getPort());
    }
}
