package org.telemaque.lti.keys;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.telemaque.lti.security.PlatformKeys;
import org.telemaque.lti.transport.GuardedClient;

/** Reads platform keys over HTTP and keeps each key set for a bounded time. */
public final class RemotePlatformKeys implements PlatformKeys {
    private final GuardedClient client;
    private final Clock clock;
    private final Map<URI, KeyShelf> shelves = new ConcurrentHashMap<>();

    /** Reads through this client and measures time by this clock. */
    public RemotePlatformKeys(GuardedClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Search find(URI keySet, String kid) {
        // One shelf per key set: a platform that is slow delays its own launches only.
        return shelves.computeIfAbsent(keySet, address -> new KeyShelf(() -> client.read(address)))
                .find(kid, clock.instant());
    }
}
