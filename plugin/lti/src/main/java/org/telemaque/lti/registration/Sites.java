package org.telemaque.lti.registration;

import org.telemaque.lti.transport.WebOrigin;

/** Knows whether two addresses belong together: the same host, or one under the other. */
final class Sites {
    /** The one vendor whose cloud has one issuer for all customers and speaks for it from several sites of its own. */
    private static final String CANVAS_ISSUER = "https://canvas(\\.beta|\\.test)?\\.instructure\\.com";

    private static final String CANVAS_HOST = "([a-z0-9-]+\\.)*(instructure|canvaslms)\\.com";

    private Sites() {}

    static boolean related(String one, String other) {
        String first = host(one);
        String second = host(other);
        return !first.isEmpty()
                && (first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first));
    }

    /** Whether what is read at this address may say who an issuer is: it stands on the issuer's own site. */
    static boolean speaksFor(String address, String issuer) {
        boolean canvas = issuer.matches(CANVAS_ISSUER)
                && address.startsWith("https://")
                && host(address).matches(CANVAS_HOST);
        return canvas || related(issuer, address);
    }

    private static String host(String address) {
        return WebOrigin.of(address).map(WebOrigin::host).orElse("");
    }
}
