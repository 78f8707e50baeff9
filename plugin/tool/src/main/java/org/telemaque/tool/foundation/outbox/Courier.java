package org.telemaque.tool.foundation.outbox;

import java.util.List;

/** Carries parcels to one target. */
public interface Courier {

    /** Name of the target, as parcels carry it. */
    String target();

    /** The most parcels of one round, which is one transaction: few where each needs a call of its own. */
    default int most() {
        return 50;
    }

    /**
     * Hands parcels over, in their order; called in a transaction that the courier may join. Once a parcel has to wait,
     * every later one of the same order key has to wait too.
     *
     * @return one answer per parcel, in the same order
     */
    List<Delivery> deliver(List<Parcel> parcels);
}
