package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.telemaque.tool.foundation.counter.Exposition;
import org.telemaque.tool.foundation.counter.Exposition.Gauge;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.outbox.Outbox;

/** What the operator's monitoring reads, with the operator's token like everything at this door. */
@Path("/admin/metrics")
@RequestScoped
public class MetricsResource {
    private final Operator operator;
    private final Exposition exposition;
    private final Outbox outbox;

    /** For the container. */
    @Inject
    public MetricsResource(Operator operator, Exposition exposition, Outbox outbox) {
        this.operator = operator;
        this.exposition = exposition;
        this.outbox = outbox;
    }

    @SuppressWarnings("NullAway")
    MetricsResource() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Every figure, as Prometheus reads it. */
    @GET
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    public String metrics(@Context HttpHeaders request) {
        operator.reads(request);
        return exposition.text(List.of(
                new Gauge("parcels_waiting", "Parcels that wait for their target", outbox.waiting()),
                new Gauge(
                        "parcels_oldest_seconds",
                        "For how long the oldest parcel that waits has waited",
                        outbox.longestWait().toSeconds()),
                new Gauge(
                        "targets_paused", "Targets that stand still until somebody lets them go on", outbox.paused())));
    }
}
