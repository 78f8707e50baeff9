package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.foundation.term.Terms;

/** What could not be delivered is kept for a term, in which an operator may send it again. */
@ApplicationScoped
class OldParcels implements Kept {

    private final Parcels parcels;
    private final Routes routes;
    private final Terms terms;

    @Inject
    OldParcels(Parcels parcels, Routes routes, Terms terms) {
        this.parcels = parcels;
        this.routes = routes;
        this.terms = terms;
    }

    @SuppressWarnings("NullAway")
    OldParcels() {
        this(null, null, null); // the container's proxy never uses it
    }

    @Override
    public String what() {
        return "undelivered parcels";
    }

    @Override
    public Duration term() {
        return terms.parcels();
    }

    /** What waits for a target that somebody carries to is never old: it will arrive. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        List<UUID> old = parcels.targets().stream()
                .flatMap(target -> old(target, past, most))
                .limit(most)
                .toList();
        return old.isEmpty() ? 0 : parcels.forget(old);
    }

    private Stream<UUID> old(String target, Instant past, int most) {
        Stream<UUID> dead = parcels.settledBefore(target, ParcelRow.State.DEAD, past, most).stream();
        return routes.leadTo(target)
                ? dead
                : Stream.concat(dead, parcels.settledBefore(target, ParcelRow.State.WAITING, past, most).stream());
    }
}
