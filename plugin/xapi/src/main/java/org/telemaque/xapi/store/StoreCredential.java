package org.telemaque.xapi.store;

import java.time.Instant;
import java.util.Set;

/**
 * Credentials of a record store, the one time that the secret is told.
 *
 * @param key the user name of Basic authentication
 * @param secret its password; the store keeps no more than a hash of it
 */
public record StoreCredential(String key, String secret) {
    @Override
    public String toString() {
        return "Credential " + key;
    }

    /**
     * What is known of credentials without their secret.
     *
     * @param key the user name of Basic authentication
     * @param label what they are for, in an administrator's words
     * @param scopes what they may be used for
     * @param made when they were made, or made anew
     * @param revoked whether they let nobody in any more
     */
    public record Card(String key, String label, Set<Scope> scopes, Instant made, boolean revoked) {
        /** Keeps a copy that nobody can change. */
        public Card {
            scopes = Set.copyOf(scopes);
        }
    }
}
