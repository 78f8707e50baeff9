package org.telemaque.tool.foundation.outbox;

import java.util.List;

/** Carries parcels to one target. */
public interface Courier {

    /** Name of the target, as parcels carry it. */
    String target();

    /**
     * Hands parcels over, in their order; called in a transaction that the courier may join. Once a parcel has to wait,
     * every later one of the same order key has to wait too.
     *
     * @return one answer per parcel, in the same order
     */
    List<Delivery> deliver(List<Parcel> parcels);
}
