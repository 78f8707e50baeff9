package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;

/** Takes parcels in the transaction of what they tell. */
@ApplicationScoped
public class Outbox {

    /** Why nothing is handed over to a target for now. */
    public enum Pause {
        /** It is handed over. */
        NO,
        /** The operator wants it so. */
        BY_OPERATOR,
        /** The target lets us do nothing. */
        DENIED
    }

    /**
     * How it stands with a target.
     *
     * @param target its name
     * @param pause whether and why it stands still
     * @param reason of the pause, or of its latest failure; empty when it works
     * @param waiting how many parcels wait for it
     * @param dead how many it will never take as they are
     * @param lastSent when it last took something; the beginning of time when it never did
     */
    public record Standing(String target, Pause pause, String reason, long waiting, long dead, Instant lastSent) {}

    private final Parcels parcels;
    private final Routes routes;
    private final Clock clock;
    private final Counters counters;
    private final Set<String> addressed = ConcurrentHashMap.newKeySet();

    /** For the container. */
    @Inject
    Outbox(Parcels parcels, Routes routes, Clock clock, Counters counters) {
        this.parcels = parcels;
        this.routes = routes;
        this.clock = clock;
        this.counters = counters;
    }

    @SuppressWarnings("NullAway")
    Outbox() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Keeps a parcel until it is delivered; without a running transaction it refuses. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Parcel parcel) {
        parcels.add(parcel, clock.instant());
        addressed.add(parcel.target());
        counters.count(Figure.PARCELS, Word.PUT);
    }

    /** The same, unless the very parcel is known already: then false. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean putOnce(Parcel parcel) {
        boolean isNew = parcels.find(parcel.id(), parcel.target()).isEmpty();
        if (isNew) {
            put(parcel);
        }
        return isNew;
    }

    /** How it stands with every target that anything was ever put for. */
    @Transactional
    public List<Standing> standings() {
        return parcels.rows().stream()
                .map(row -> new Standing(
                        row.target,
                        row.pause,
                        row.reason,
                        parcels.count(row.target, ParcelRow.State.WAITING),
                        parcels.count(row.target, ParcelRow.State.DEAD),
                        row.lastSent))
                .toList();
    }

    /** How many targets stand still, of those that somebody carries to. */
    @Transactional
    public long paused() {
        return parcels.rows().stream()
                .filter(TargetRow::isPaused)
                .filter(row -> routes.leadTo(row.target))
                .count();
    }

    /** For how long the oldest parcel has been waiting that somebody carries; zero when none waits. */
    @Transactional
    public Duration longestWait() {
        return parcels.targets().stream()
                .filter(routes::leadTo)
                .flatMap(target -> parcels.oldest(target, 1).stream())
                .map(row -> Duration.between(row.putAt, clock.instant()))
                .max(Comparator.naturalOrder())
                .filter(wait -> !wait.isNegative())
                .orElse(Duration.ZERO);
    }

    /** Lets a target stand still; what is put for it waits. */
    @Transactional
    public void pause(String target) {
        parcels.known(target, clock.instant());
        parcels.hold(target).pause(Pause.BY_OPERATOR, "", clock.instant());
    }

    /** Lets a target go on that stood still, whatever the reason was, and asks it at once. */
    @Transactional
    public void resume(String target) {
        parcels.known(target, clock.instant());
        parcels.hold(target).resume(clock.instant());
        addressed.add(target);
    }

    /** The targets that parcels were put for since the start. */
    Set<String> addressed() {
        return Set.copyOf(addressed);
    }

    /** Says that parcels wait for these targets from before the start. */
    void remember(Set<String> targets) {
        addressed.addAll(targets);
    }

    /** Says that a parcel that was given up waits again. */
    private void again(ParcelRow row) {
        row.waitAgain(clock.instant());
        addressed.add(row.target);
    }

    /** How many parcels still wait for their target. */
    @Transactional
    public long waiting() {
        return parcels.count(ParcelRow.State.WAITING);
    }

    /** How many parcels still wait for one target. */
    @Transactional
    public long waiting(String target) {
        return parcels.count(target, ParcelRow.State.WAITING);
    }

    /** Whether parcels that were put before a time still wait for a target. */
    @Transactional
    public boolean waits(String target, Instant before) {
        return parcels.waits(target, before);
    }

    /** What could not be delivered, waits for somebody's permission, or cannot be while its target is gone; the newest first. */
    @Transactional
    public List<Undelivered> undelivered(int limit) {
        Stream<Undelivered> dead = parcels.undelivered(limit).stream().map(ParcelRow::undelivered);
        return newest(Stream.concat(dead, stranded(parcels.targets(), target -> parcels.oldest(target, limit))), limit);
    }

    /** The same of one company, and of those targets alone that are asked for, however much there is of others. */
    @Transactional
    public List<Undelivered> undelivered(Predicate<String> asked, String tenant, int limit) {
        List<String> targets = parcels.targets().stream().filter(asked).toList();
        Stream<Undelivered> dead = targets.stream()
                .flatMap(target -> parcels.undelivered(target, tenant, limit).stream())
                .map(ParcelRow::undelivered);
        return newest(Stream.concat(dead, stranded(targets, target -> parcels.oldest(target, tenant, limit))), limit);
    }

    private static List<Undelivered> newest(Stream<Undelivered> all, int limit) {
        return all.sorted(Comparator.comparing(Undelivered::since).reversed())
                .limit(limit)
                .toList();
    }

    /** What waits for those of the targets that nobody carries to. */
    private Stream<Undelivered> stranded(List<String> targets, Function<String, List<ParcelRow>> oldest) {
        return targets.stream()
                .filter(target -> !routes.leadTo(target))
                .flatMap(target -> oldest.apply(target).stream())
                .filter(row -> !row.held) // which are shown with what they lack
                .map(ParcelRow::stranded);
    }

    /** Sends a parcel that was given up, or that waits for a permission, again and at once, unchanged; false when there is none. */
    @Transactional
    public boolean resend(UUID parcel, String target) {
        var found = parcels.find(parcel, target).filter(ParcelRow::isStuck);
        found.ifPresent(this::again);
        return found.isPresent();
    }
}
