package org.telemaque.tool.foundation.outbox;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands due parcels to their couriers, one round a second and target, from the start of the tool to its end. */
@ApplicationScoped
public class Dispatcher {

    private static final int A_WHILE = 30;
    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ManagedScheduledExecutorService timer;

    private final Routes routes;
    private final Outbox outbox;
    private final Round round;
    private final Set<String> prepared = ConcurrentHashMap.newKeySet();
    private final Set<String> underway = ConcurrentHashMap.newKeySet();

    private volatile @Nullable ScheduledFuture<?> beat;

    private volatile @Nullable ScheduledFuture<?> glance;

    private volatile @Nullable ScheduledFuture<?> sweep;

    /** For the container. */
    @Inject
    Dispatcher(Routes routes, Outbox outbox, Round round) {
        this.routes = routes;
        this.outbox = outbox;
        this.round = round;
    }

    @SuppressWarnings("NullAway")
    Dispatcher() {
        this(null, null, null); // the container's proxy never uses it
    }

    void start(@Observes @Priority(900) Startup startup) {
        routes.fixed().stream().map(Courier::target).forEach(this::prepare);
        outbox.remember(round.waitingAnywhere());
        round.tryTheDenied();
        beat = timer.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
        glance = timer.scheduleWithFixedDelay(this::glance, A_WHILE, A_WHILE, TimeUnit.SECONDS);
        sweep = timer.scheduleWithFixedDelay(round::forget, 1, 24, TimeUnit.HOURS);
    }

    void stop(@Observes Shutdown shutdown) {
        Stream.of(beat, glance, sweep).filter(Objects::nonNull).forEach(running -> running.cancel(false));
    }

    /** A timer whose task fails once never calls it again. */
    private void beat() {
        try {
            routes.fixed().forEach(this::empty);
            outbox.addressed().forEach(this::emptyAside);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "A beat of the outbox failed", bug);
        }
    }

    /** A target that nobody carries to is prepared too: what waits for it is counted and shown. */
    private void emptyAside(String target) {
        routes.ofAFleet(target).ifPresentOrElse(this::emptyAside, () -> prepare(target));
    }

    /** What another node has put and cannot deliver any more. */
    private void glance() {
        try {
            outbox.remember(round.waiting());
        } catch (RuntimeException trouble) {
            LOG.log(System.Logger.Level.WARNING, "Could not look for parcels of others", trouble);
        }
    }

    /** A target far away may be slow, and the others shall not wait for it: it has a thread of its own, one at a time. */
    private void emptyAside(Courier courier) {
        if (underway.add(courier.target())) {
            timer.execute(() -> emptyAlone(courier));
        }
    }

    private void emptyAlone(Courier courier) {
        try {
            empty(courier);
        } finally {
            underway.remove(courier.target());
        }
    }

    private void prepare(String target) {
        if (!prepared.contains(target)) {
            prepareOnce(target);
            prepared.add(target);
        }
    }

    /** Two nodes may see a target for the first time at once; whoever was slower finds it there then. */
    private void prepareOnce(String target) {
        try {
            round.prepare(target);
        } catch (RuntimeException clash) {
            round.prepare(target);
        }
    }

    /** A bug of one courier must not end the beat: it is logged, and tried again at the next beat. */
    private void empty(Courier courier) {
        try {
            prepare(courier.target());
            boolean more;
            do {
                more = round.run(courier);
            } while (more);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "Delivery to " + courier.target() + " failed", bug);
        }
    }
}
