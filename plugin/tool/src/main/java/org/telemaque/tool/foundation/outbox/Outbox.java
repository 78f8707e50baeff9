package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes parcels in the transaction of what they tell. */
@ApplicationScoped
public class Outbox {

    private final Parcels parcels;
    private final Clock clock;

    /** For the container. */
    @Inject
    public Outbox(Parcels parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Outbox() {
        this(null, null); // the container's proxy never uses it
    }

    /** Keeps a parcel until it is delivered; without a running transaction it refuses. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Parcel parcel) {
        parcels.add(parcel, clock.instant());
    }
}
