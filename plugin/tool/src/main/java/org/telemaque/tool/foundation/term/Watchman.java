package org.telemaque.tool.foundation.term;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks at the clock from the start of the tool to its end, and begins the round each night. */
@ApplicationScoped
public class Watchman {
    private static final int SECONDS_BETWEEN_LOOKS = 10;

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ManagedScheduledExecutorService timer;

    private final Round round;
    private final Clock clock;
    private final Night night;

    private volatile @Nullable ScheduledFuture<?> watch;

    /** For the container. */
    @Inject
    public Watchman(
            Round round,
            Clock clock,
            @ConfigProperty(name = "telemaque.time.zone", defaultValue = "Europe/Paris") String zone) {
        this.round = round;
        this.clock = clock;
        this.night = new Night(clock.instant(), ZoneId.of(zone));
    }

    @SuppressWarnings("NullAway")
    Watchman() {
        this.round = null; // the container's proxy never uses it
        this.clock = null;
        this.night = null;
    }

    void start(@Observes @Priority(950) Startup startup) {
        watch = timer.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        ScheduledFuture<?> running = watch;
        if (running != null) {
            running.cancel(false);
        }
    }

    private void look() {
        if (night.begins(clock.instant())) {
            round.goThrough(clock.instant());
            round.work(clock.instant());
        }
    }
}
