package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;

/** One round to one target: claim, hand over, mark; all in one transaction. */
@ApplicationScoped
class Round {

    private static final Duration KEPT = Duration.ofDays(30);

    private static final System.Logger LOG = System.getLogger(Round.class.getName());

    private final Parcels parcels;
    private final Clock clock;
    private final SecureRandom chance;
    private final Counters counters;

    @Inject
    Round(Parcels parcels, Clock clock, SecureRandom chance, Counters counters) {
        this.parcels = parcels;
        this.clock = clock;
        this.chance = chance;
        this.counters = counters;
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

    /** The targets for whom something waits. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<String> waiting() {
        return parcels.waitingTargets();
    }

    /** Delivers the oldest parcels; says whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean run(Courier courier) {
        var claimed = parcels.claim(courier.target());
        if (claimed.isEmpty() || claimed.get().rests(clock.instant())) {
            return false;
        }
        var batch = parcels.oldest(courier.target(), courier.most());
        return !batch.isEmpty()
                && settle(claimed.get(), batch, answers(courier, batch))
                && batch.size() == courier.most();
    }

    /** Forgets what was delivered long ago; the record store has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget() {
        int forgotten = parcels.forgetSentBefore(clock.instant().minus(KEPT));
        LOG.log(System.Logger.Level.INFO, "Forgot {0} delivered parcels", forgotten);
    }

    private static List<Delivery> answers(Courier courier, List<ParcelRow> batch) {
        var answers = courier.deliver(batch.stream().map(ParcelRow::parcel).toList());
        if (answers.size() != batch.size()) {
            throw new IllegalStateException("courier " + courier.target() + " lost count of its parcels");
        }
        return answers;
    }

    private boolean settle(TargetRow target, List<ParcelRow> batch, List<Delivery> answers) {
        Instant now = clock.instant();
        boolean works = true;
        for (int i = 0; i < batch.size(); i++) {
            works &= settleOne(target, batch.get(i), answers.get(i), works);
        }
        if (works) {
            target.works(now);
        }
        return works;
    }

    private boolean settleOne(TargetRow target, ParcelRow row, Delivery answer, boolean worksSoFar) {
        if (answer instanceof Delivery.Behind) {
            return false;
        }
        if (answer instanceof Delivery.Later later) {
            row.failed(later.reason());
            counters.count(Figure.PARCELS, Word.FAILED);
            rest(target, later, worksSoFar);
            return false;
        }
        if (answer instanceof Delivery.Undeliverable dead) {
            bury(row, dead.reason());
        } else {
            row.settle(ParcelRow.State.SENT, "", clock.instant());
            counters.count(Figure.PARCELS, Word.DELIVERED);
        }
        return true;
    }

    private void bury(ParcelRow row, String reason) {
        row.settle(ParcelRow.State.DEAD, reason, clock.instant());
        counters.count(Figure.PARCELS, Word.DEAD);
        LOG.log(System.Logger.Level.WARNING, "Undeliverable to {0}: {1} ({2})", row.target, row.parcel, reason);
    }

    private void rest(TargetRow target, Delivery.Later later, boolean firstFailure) {
        if (firstFailure) {
            var rest = Backoff.rest(target.failures, later.after(), chance);
            target.fails(later.reason(), clock.instant(), rest);
            LOG.log(System.Logger.Level.WARNING, "{0} rests for {1}: {2}", target.target, rest, later.reason());
        }
    }
}
