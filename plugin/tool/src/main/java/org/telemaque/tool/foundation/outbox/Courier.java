package org.telemaque.tool.foundation.outbox;

import java.time.Duration;
import java.util.List;

/** Carries parcels to one target. */
public interface Courier {

    /** Name of the target, as parcels carry it. */
    String target();

    /** The most parcels of one round: few where each needs a call of its own. */
    default int most() {
        return 50;
    }

    /**
     * The longest that a round takes: for so long no other node hands over to this target, and for so long it stands still
     * after a node was killed in the middle of a round.
     */
    default Duration lease() {
        return Duration.ofSeconds(20);
    }

    /**
     * Hands parcels over, in their order; called without a transaction. Once a parcel has to wait, every later one of the
     * same order key has to wait too. A parcel may come a second time with the same bytes: when the node was killed before it
     * could write the answer down.
     *
     * @return one answer per parcel, in the same order
     */
    List<Delivery> deliver(List<Parcel> parcels);
}
