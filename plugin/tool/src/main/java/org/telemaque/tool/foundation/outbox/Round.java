package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One round to one target: claim in a transaction, hand over in none, mark in another. */
@ApplicationScoped
class Round {

    private static final Duration KEPT = Duration.ofDays(30);

    private static final System.Logger LOG = System.getLogger(Round.class.getName());

    private final Parcels parcels;
    private final Leases leases;
    private final Settling settling;
    private final Clock clock;

    @Inject
    Round(Parcels parcels, Leases leases, Settling settling, Clock clock) {
        this.parcels = parcels;
        this.leases = leases;
        this.settling = settling;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Round() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Makes sure that the target can be claimed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void prepare(String target) {
        parcels.known(target, clock.instant());
    }

    /** Whoever denied us may let us in now: what we show may have been put right before this start. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tryTheDenied() {
        parcels.rows().stream()
                .filter(target -> target.pause == Outbox.Pause.DENIED)
                .forEach(target -> target.resume(clock.instant()));
    }

    /** The targets for whom something waits, looked for in all that is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<String> waitingAnywhere() {
        return parcels.waitingTargets();
    }

    /** The known targets for whom something waits, whichever node put it there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<String> waiting() {
        return parcels.waitingKnownTargets();
    }

    /** Delivers the oldest parcels that are due; says whether there may be more. */
    boolean run(Courier courier) {
        Optional<Leases.Lease> lease = leases.claim(courier);
        return lease.isPresent()
                && settling.settle(lease.get(), answers(courier, lease.get().parcels()))
                && lease.get().isFull();
    }

    /** Forgets what was delivered long ago; the record store has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget() {
        int forgotten = parcels.forgetSentBefore(clock.instant().minus(KEPT));
        LOG.log(System.Logger.Level.INFO, "Forgot {0} delivered parcels", forgotten);
    }

    /** A courier that fails as a whole keeps its lease, and is asked again when that has ended. */
    private static List<Delivery> answers(Courier courier, List<Parcel> batch) {
        var answers = courier.deliver(batch);
        if (answers.size() != batch.size()) {
            throw new IllegalStateException("courier " + courier.target() + " lost count of its parcels");
        }
        return answers;
    }
}
