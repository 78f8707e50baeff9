package org.telemaque.tool.foundation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says ready only once a sound pack is loaded. */
@Readiness
@ApplicationScoped
public class PackReady implements HealthCheck {

    private final Catalogue catalogue;

    @Inject
    PackReady(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    PackReady() {
        this(null); // the container's proxy never uses it
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("content pack")
                .status(catalogue.ready())
                .build();
    }
}
