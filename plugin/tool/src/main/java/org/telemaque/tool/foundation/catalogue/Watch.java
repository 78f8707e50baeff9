package org.telemaque.tool.foundation.catalogue;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at the operator's folder from the start of the tool to its end, and lets go of releases that nobody needs. */
@ApplicationScoped
public class Watch {
    private static final System.Logger LOG = System.getLogger(Watch.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    @Resource
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ManagedScheduledExecutorService timer;

    private final Loading loading;
    private final Catalogue catalogue;

    private volatile @Nullable ScheduledFuture<?> watch;
    private String before = "";

    /** For the container. */
    @Inject
    public Watch(Loading loading, Catalogue catalogue) {
        this.loading = loading;
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    Watch() {
        this(null, null); // the container's proxy never uses it
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

    /** Nothing is loaded while it still changes: nobody wants half a copy. A look that fails must not be the last one. */
    private void look() {
        try {
            catalogue.tidy();
            String now = loading.state();
            if (now.equals(before)) {
                loading.load(now);
            }
            before = now;
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "Could not look for packs; tried again in a moment", failure);
        }
    }
}
