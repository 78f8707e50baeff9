package org.telemaque.tool.workshop.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Fleet;
import org.telemaque.tool.foundation.platform.Settings;

/** A courier for each store elsewhere. */
@ApplicationScoped
class StoreFleet implements Fleet {
    private final Targets targets;
    private final Settings settings;
    private final Clock clock;
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();

    @Inject
    StoreFleet(Targets targets, Settings settings, Clock clock) {
        this.targets = targets;
        this.settings = settings;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    StoreFleet() {
        this(null, null, null); // the container's proxy never uses it
    }

    @Override
    public Optional<Courier> courier(String target) {
        return Target.isOne(target)
                ? targets.find(target).map(one -> new StoreCourier(connection(one), clock))
                : Optional.empty();
    }

    /** The way to a store elsewhere. */
    Connection connection(Target target) {
        return connections.computeIfAbsent(target.id(), once -> new Connection(target, client(target), clock));
    }

    /** Whom the operator's file names may be called, wherever it stands. */
    private GuardedClient client(Target target) {
        Stream<URI> named = target.entry() instanceof Target.Entry.Token token
                ? Stream.of(target.endpoint(), token.server())
                : Stream.of(target.endpoint());
        List<String> listed = Stream.concat(settings.privateHosts().stream(), named.map(URI::getHost))
                .distinct()
                .toList();
        return new GuardedClient(AddressGuard.of(settings.loopbackAllowed(), listed), trust(), target.patience());
    }

    private static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this machine has no TLS", broken);
        }
    }

    @PreDestroy
    void close() {
        connections.values().forEach(Connection::close);
    }
}
