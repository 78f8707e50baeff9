package org.telemaque.lti.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The site that an address belongs to, as browsers compare sites (RFC 6454).
 *
 * @param scheme {@code http} or {@code https}
 * @param host the host in lower case
 * @param port the port, also where the address leaves the usual one out
 */
public record WebOrigin(String scheme, String host, int port) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** The site of a web address; none when it is no full web address or brings credentials. */
    public static Optional<WebOrigin> of(String address) {
        try {
            return of(new URI(address));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<WebOrigin> of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
            return Optional.empty();
        }
        int usual = scheme.equals("https") ? HTTPS : HTTP;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return Optional.of(new WebOrigin(scheme, address.getHost().toLowerCase(Locale.ROOT), port));
    }

    /** The site as a browser writes it, without the usual port. */
    public String text() {
        boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
