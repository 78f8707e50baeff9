package org.telemaque.lti.keys;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.telemaque.lti.security.PlatformKeys;
import org.telemaque.lti.transport.GuardedClient;

/** Reads platform keys over HTTP and keeps each key set for a bounded time. */
public final class RemotePlatformKeys implements PlatformKeys {
    private final Function<URI, GuardedClient> clients;
    private final Clock clock;
    private final Map<URI, KeyShelf> shelves = new ConcurrentHashMap<>();

    /** Reads through this client and measures time by this clock. */
    public RemotePlatformKeys(GuardedClient client, Clock clock) {
        this(keySet -> client, clock);
    }

    /** Reads each key set through a client of its own, for not every one may be called by everybody. */
    public RemotePlatformKeys(Function<URI, GuardedClient> clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public Search find(URI keySet, String kid) {
        // One shelf per key set: a platform that is slow delays its own launches only.
        return shelves.computeIfAbsent(
                        keySet,
                        address -> new KeyShelf(() -> clients.apply(address).read(address)))
                .find(kid, clock.instant());
    }
}
