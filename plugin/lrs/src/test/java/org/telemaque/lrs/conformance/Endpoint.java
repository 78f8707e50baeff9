package org.telemaque.lrs.conformance;

import java.lang.reflect.Method;
import java.net.URI;

/**
 * The store under test: the one that the system properties {@code lrs.endpoint}, {@code lrs.key} and {@code lrs.secret}
 * name, else one on this machine, started once.
 */
final class Endpoint {
    static final String KEY = System.getProperty("lrs.key", "root");
    static final String SECRET = System.getProperty("lrs.secret", "secret of the root");

    private Endpoint() {}

    /** Where the store answers, with a slash at the end. */
    static URI uri() {
        return Chosen.URI;
    }

    private static final class Chosen {
        static final URI URI = choose();

        private static URI choose() {
            String named = System.getProperty("lrs.endpoint", "");
            return named.isEmpty() ? local() : java.net.URI.create(named);
        }

        /** By its name only: where a store is given, the classes of the local one are not there. */
        private static URI local() {
            try {
                Method start = Class.forName("org.telemaque.lrs.LocalEndpoint").getMethod("uri");
                return (URI) start.invoke(null);
            } catch (ReflectiveOperationException absent) {
                throw new IllegalStateException("Name a store with lrs.endpoint", absent);
            }
        }
    }
}
