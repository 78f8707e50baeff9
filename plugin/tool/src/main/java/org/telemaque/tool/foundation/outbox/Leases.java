package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives the parcels of a target to one node at a time, for as long as the courier may need. */
@ApplicationScoped
class Leases {
    /**
     * The right to hand these parcels over, until it ends; as long as it lasts, nobody else takes any of their target.
     *
     * @param target for whom the parcels are
     * @param holder names this lease, so that one that has ended is known
     * @param parcels in their order, at least one
     */
    record Lease(String target, UUID holder, List<Parcel> parcels) {
        Lease {
            parcels = List.copyOf(parcels);
        }
    }

    private final Parcels parcels;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Leases(Parcels parcels, Clock clock, Supplier<UUID> identifiers) {
        this.parcels = parcels;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Leases() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** The parcels that are due; none while the target rests, or somebody else has its lease. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Lease> claim(Courier courier) {
        Instant now = clock.instant();
        return parcels.claim(courier.target())
                .filter(target -> !target.isPaused() && !target.rests(now) && !target.isLeased(now))
                .flatMap(target -> lease(target, courier, now));
    }

    private Optional<Lease> lease(TargetRow target, Courier courier, Instant now) {
        List<Parcel> due = parcels.due(courier.target(), courier.most(), now).stream()
                .map(ParcelRow::parcel)
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        UUID holder = identifiers.get();
        target.lease(holder, now.plus(courier.lease()));
        return Optional.of(new Lease(courier.target(), holder, due));
    }
}
