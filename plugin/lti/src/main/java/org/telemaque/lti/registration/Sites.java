package org.telemaque.lti.registration;

import org.telemaque.lti.transport.WebOrigin;

/**
 * Knows who may speak for whom: whoever has a host has all hosts under it, and none above it. What is above may belong to others
 * too, a registry or a hosting company, and which names are such ones would take a list that is never whole.
 */
final class Sites {
    /** The one vendor whose cloud has one issuer for all customers and speaks for it from several sites of its own. */
    private static final String CANVAS_ISSUER = "https://canvas(\\.beta|\\.test)?\\.instructure\\.com";

    private static final String CANVAS_HOST = "([a-z0-9-]+\\.)*(instructure|canvaslms)\\.com";

    private Sites() {}

    /** Whether an address is that of a site itself, or of a host under it. */
    static boolean isWithin(String address, String site) {
        String under = host(address);
        String above = host(site);
        return !above.isEmpty() && (under.equals(above) || (above.contains(".") && under.endsWith("." + above)));
    }

    /** Whether what is read at this address may say who an issuer is: it stands on the issuer's own host, or above it. */
    static boolean speaksFor(String address, String issuer) {
        boolean canvas = issuer.matches(CANVAS_ISSUER)
                && address.startsWith("https://")
                && host(address).matches(CANVAS_HOST);
        return canvas || isWithin(issuer, address);
    }

    private static String host(String address) {
        return WebOrigin.of(address).map(WebOrigin::host).orElse("");
    }
}
