package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;

/** Writes down what became of the parcels of a lease, and ends it. */
@ApplicationScoped
class Settling {
    /** How long a parcel is tried before it is given up; an administrator can have it sent again. */
    static final Duration TRIED = Duration.ofDays(30);

    /** How long a parcel waits for somebody's permission, which may take an administrator a while. */
    static final Duration HELD = Duration.ofDays(180);

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(5);
    private static final System.Logger LOG = System.getLogger(Settling.class.getName());

    private final Parcels parcels;
    private final Clock clock;
    private final SecureRandom chance;
    private final Counters counters;

    @Inject
    Settling(Parcels parcels, Clock clock, SecureRandom chance, Counters counters) {
        this.parcels = parcels;
        this.clock = clock;
        this.chance = chance;
        this.counters = counters;
    }

    @SuppressWarnings("NullAway")
    Settling() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Settles one parcel after the other; says whether the target goes on taking. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean settle(Leases.Lease lease, List<Delivery> answers) {
        TargetRow target = parcels.hold(lease.target());
        boolean ours = target.isLeasedTo(lease.holder());
        for (int i = 0; i < answers.size(); i++) {
            Delivery answer = answers.get(i);
            parcels.find(lease.parcels().get(i).id(), lease.target())
                    .filter(ParcelRow::waits)
                    .ifPresent(row -> settle(row, answer, ours, target));
        }
        if (ours) {
            judge(target, new Tally(lease, answers));
        }
        return ours && !target.isPaused() && !target.rests(clock.instant());
    }

    /** What arrived has arrived, and what is refused is refused, whoever has the lease now; the rest is for the one who has it. */
    private void settle(ParcelRow row, Delivery answer, boolean ours, TargetRow target) {
        if (answer instanceof Delivery.Delivered) {
            row.settle(ParcelRow.State.SENT, "", clock.instant());
            counters.count(Figure.PARCELS, Word.DELIVERED);
        } else if (answer instanceof Delivery.Undeliverable dead) {
            bury(row, dead.reason());
        } else if (ours) {
            putOff(row, answer, target);
        }
    }

    private void putOff(ParcelRow row, Delivery answer, TargetRow target) {
        Instant now = clock.instant();
        if (answer instanceof Delivery.Later later) {
            row.failed(later.reason(), now.plus(Backoff.rest(row.attempts, later.after(), chance)));
            counters.count(Figure.PARCELS, Word.FAILED);
            giveUp(row, target, TRIED);
        } else if (answer instanceof Delivery.Held held) {
            if (!row.held) {
                counters.count(Figure.PARCELS, Word.HELD);
            }
            row.hold(held.reason(), now.plus(BETWEEN_QUESTIONS));
            giveUp(row, target, HELD);
        }
    }

    private void giveUp(ParcelRow row, TargetRow target, Duration after) {
        if (target.tried(row.triedSince).plus(after).isBefore(clock.instant())) {
            bury(row, "given up after %d days: %s".formatted(after.toDays(), row.reason));
        }
    }

    private void bury(ParcelRow row, String reason) {
        row.settle(ParcelRow.State.DEAD, reason, clock.instant());
        counters.count(Figure.PARCELS, Word.DEAD);
        LOG.log(System.Logger.Level.WARNING, "Undeliverable to {0}: {1} ({2})", row.target, row.parcel, reason);
    }

    /** One parcel that cannot be handed over says little about the target, so its rest stays short. */
    private void judge(TargetRow target, Tally tally) {
        Instant now = clock.instant();
        if (tally.took()) {
            target.took(now);
        }
        if (tally.isDenied()) {
            target.denies(tally.denial(), now);
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0} is paused, for it lets us do nothing: {1}",
                    target.target,
                    tally.denial());
            return;
        }
        if (!tally.isTrouble()) {
            target.works(now);
            return;
        }
        int failures = tally.ofOne() ? Math.min(target.failures, Backoff.A_MINUTE) : target.failures;
        Duration rest = Backoff.rest(failures, tally.asked(), chance);
        target.fails(tally.reason(), now, rest);
        LOG.log(System.Logger.Level.WARNING, "{0} rests for {1}: {2}", target.target, rest, tally.reason());
    }

    /**
     * What a round says of its target.
     *
     * @param lease what was handed over
     * @param answers one for each
     */
    private record Tally(Leases.Lease lease, List<Delivery> answers) {
        /** It took at least one. */
        boolean took() {
            return answers.stream().anyMatch(Delivery.Delivered.class::isInstance);
        }

        boolean isDenied() {
            return answers.stream().anyMatch(Delivery.Denied.class::isInstance);
        }

        /** Why it lets us do nothing. */
        String denial() {
            return answers.stream()
                    .filter(Delivery.Denied.class::isInstance)
                    .map(answer -> ((Delivery.Denied) answer).reason())
                    .findFirst()
                    .orElse("");
        }

        /** The target takes nothing, or wants to be left alone. */
        boolean isTrouble() {
            return failures().findAny().isPresent()
                    && (answers.stream().noneMatch(Tally::speaksFor) || !asked().isZero());
        }

        /** A target that gave any verdict works. */
        private static boolean speaksFor(Delivery answer) {
            return !(answer instanceof Delivery.Later || answer instanceof Delivery.Behind);
        }

        /** Whether all that failed belongs together; what was picked out among others to ask for them does not. */
        boolean ofOne() {
            return !lease.forOthers()
                    && IntStream.range(0, answers.size())
                                    .filter(i -> answers.get(i) instanceof Delivery.Later)
                                    .mapToObj(i -> lease.parcels().get(i).orderKey())
                                    .distinct()
                                    .count()
                            == 1;
        }

        /** The longest rest that was asked for; zero when none was. */
        Duration asked() {
            return failures()
                    .map(Delivery.Later::after)
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        }

        /** Why the first failed. */
        String reason() {
            return failures().findFirst().map(Delivery.Later::reason).orElse("");
        }

        private Stream<Delivery.Later> failures() {
            return answers.stream().filter(Delivery.Later.class::isInstance).map(Delivery.Later.class::cast);
        }
    }
}
