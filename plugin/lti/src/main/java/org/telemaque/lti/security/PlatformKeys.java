package org.telemaque.lti.security;

import java.net.URI;
import java.security.interfaces.RSAPublicKey;

/** The door to the keys that platforms publish. */
@FunctionalInterface
public interface PlatformKeys {
    /** Looks for the key that a token names in the key set of its platform. */
    Search find(URI keySet, String kid);

    /** What came of a search. */
    sealed interface Search {}

    /**
     * The key is there.
     *
     * @param key the platform's public key
     */
    record Found(RSAPublicKey key) implements Search {}

    /** The platform was asked and publishes no such key. */
    record Unknown() implements Search {}

    /**
     * The platform can't be asked.
     *
     * @param why one phrase for the log
     */
    record Unreachable(String why) implements Search {}
}
