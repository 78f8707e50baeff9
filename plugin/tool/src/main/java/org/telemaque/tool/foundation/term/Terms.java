package org.telemaque.tool.foundation.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The terms that the operator may set. */
@ApplicationScoped
public class Terms {
    private final int visitDays;
    private final int journalDays;
    private final int parcelDays;
    private final int gradeDays;

    /** For the container. */
    @Inject
    public Terms(
            @ConfigProperty(name = "telemaque.keep.visits", defaultValue = "90") int visitDays,
            @ConfigProperty(name = "telemaque.keep.journal", defaultValue = "400") int journalDays,
            @ConfigProperty(name = "telemaque.keep.parcels", defaultValue = "90") int parcelDays,
            @ConfigProperty(name = "telemaque.keep.grades", defaultValue = "400") int gradeDays) {
        this.visitDays = visitDays;
        this.journalDays = journalDays;
        this.parcelDays = parcelDays;
        this.gradeDays = gradeDays;
    }

    Terms() {
        this(0, 0, 0, 0); // the container's proxy never uses it
    }

    /** How long a visit is kept after its last sign of life. */
    public Duration visits() {
        return Duration.ofDays(visitDays);
    }

    /** How long an entry of the journal is kept. */
    public Duration journal() {
        return Duration.ofDays(journalDays);
    }

    /** How long what could not be delivered is kept, so that an operator may send it again. */
    public Duration parcels() {
        return Duration.ofDays(parcelDays);
    }

    /** How long what was last said to a gradebook is remembered. */
    public Duration grades() {
        return Duration.ofDays(gradeDays);
    }
}
