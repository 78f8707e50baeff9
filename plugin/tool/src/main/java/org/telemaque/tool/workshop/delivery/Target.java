package org.telemaque.tool.workshop.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.telemaque.xapi.value.XapiVersion;

/**
 * A record store elsewhere, as the operator's file describes it.
 *
 * @param name that of its file
 * @param endpoint its base path
 * @param editions those of xAPI that it may be spoken to in; one where the file says it
 * @param entry how it lets us in
 * @param guise as whom people appear there
 * @param tenants whose records it gets; empty for everybody's
 * @param patience how long one answer may take
 * @param history whether it gets what was recorded before it was there
 * @param read whether its company's records are read from it
 */
public record Target(
        String name,
        URI endpoint,
        List<XapiVersion> editions,
        Entry entry,
        Guise guise,
        Set<String> tenants,
        Duration patience,
        boolean history,
        boolean read) {
    /** How a store elsewhere lets us in; never printed whole. */
    sealed interface Entry {
        /**
         * By a key and its secret (RFC 7617).
         *
         * @param key the user name
         * @param secret the password
         */
        record Pair(String key, String secret) implements Entry {
            @Override
            public String toString() {
                return "key " + key;
            }
        }

        /**
         * By tokens that another server gives (RFC 6749, 4.4).
         *
         * @param server where they are given
         * @param client our name there
         * @param secret our password there
         * @param scope what is asked for; empty for whatever is given
         */
        record Token(URI server, String client, String secret, String scope) implements Entry {
            @Override
            public String toString() {
                return "tokens of " + server;
            }
        }
    }

    private static final String PREFIX = "lrs:";

    /** Keeps its own copies. */
    public Target {
        editions = List.copyOf(editions);
        tenants = Set.copyOf(tenants);
    }

    /** Its name in the outbox. */
    public String id() {
        return PREFIX + name;
    }

    /** Whether a target of the outbox is a store elsewhere at all. */
    static boolean isOne(String target) {
        return target.startsWith(PREFIX);
    }

    /** Whether people appear there under names that only this store knows. */
    public boolean hasPseudonyms() {
        return !guise.key().isEmpty();
    }

    /** Whether it gets the records of a company. */
    boolean takes(String tenant) {
        return tenants.isEmpty() || tenants.contains(tenant);
    }
}
