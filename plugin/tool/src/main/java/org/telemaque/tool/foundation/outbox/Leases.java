package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param forOthers whether it is one picked out of several: a target that failed is asked with one before it is given more
     * @param isFull whether there may be more
     */
    record Lease(String target, UUID holder, List<Parcel> parcels, boolean forOthers, boolean isFull) {
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
        List<ParcelRow> due = parcels.due(courier.target(), courier.most(), now);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<ParcelRow> taken = target.failures == 0 ? due : List.of(leastTried(due));
        boolean forOthers = target.failures > 0
                && due.stream().map(row -> row.orderKey).distinct().count() > 1;
        boolean isFull = taken.size() < due.size() || due.size() == courier.most();
        UUID holder = identifiers.get();
        target.lease(holder, now.plus(courier.lease()));
        List<Parcel> all = taken.stream().map(ParcelRow::parcel).toList();
        return Optional.of(new Lease(courier.target(), holder, all, forOthers, isFull));
    }

    /** One that nobody of its order key goes before; the one at fault for the failure is not asked with again and again. */
    private static ParcelRow leastTried(List<ParcelRow> due) {
        Map<String, ParcelRow> first = new LinkedHashMap<>();
        due.forEach(row -> first.putIfAbsent(row.orderKey, row));
        return Collections.min(first.values(), Comparator.comparingInt(row -> row.attempts));
    }
}
