package org.telemaque.lti.registration;

import org.telemaque.lti.transport.WebOrigin;

/** Knows whether two addresses belong together: the same host, or one under the other. */
final class Sites {
    private Sites() {}

    static boolean related(String one, String other) {
        String first = host(one);
        String second = host(other);
        return !first.isEmpty()
                && (first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first));
    }

    private static String host(String address) {
        return WebOrigin.of(address).map(WebOrigin::host).orElse("");
    }
}
