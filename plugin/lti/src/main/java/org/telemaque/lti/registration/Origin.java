package org.telemaque.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;

/** Knows the origin (scheme, host, port) of an address. */
public final class Origin {
    private Origin() {}

    /** The origin of an http or https address, as one element; nothing for anything else. */
    public static Stream<String> of(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return web && uri.getHost() != null
                    ? Stream.of(uri.getScheme() + "://" + uri.getHost() + port)
                    : Stream.empty();
        } catch (URISyntaxException malformed) {
            return Stream.empty();
        }
    }
}
