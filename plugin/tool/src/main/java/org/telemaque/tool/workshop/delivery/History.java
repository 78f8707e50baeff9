package org.telemaque.tool.workshop.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Parcel;

/** What was recorded before a store elsewhere was there: begun by its file or by the operator, and carried on where it stopped. */
@ApplicationScoped
public class History {
    private final Histories histories;
    private final Outbox outbox;
    private final Clock clock;

    /** How far it is. */
    public enum Stage {
        /** Records are put on their way, the oldest first. */
        RUNNING,
        /** The end was seen once; what our own store was still given then is looked for. */
        ENDING,
        /** Everything is on its way or there. */
        DONE
    }

    /**
     * How far a store's history is.
     *
     * @param target whose
     * @param stage where it stands
     * @param looked how many records were looked at
     * @param put how many of them were put on their way
     * @param moved when that last grew
     */
    public record Progress(String target, Stage stage, long looked, long put, Instant moved) {}

    /**
     * Where to go on.
     *
     * @param target whose history
     * @param place the text kept last
     * @param started when it began
     */
    record Place(String target, String place, Instant started) {}

    /**
     * A step forward.
     *
     * @param parcels what was found and is for this store
     * @param looked how many records were looked at
     * @param place where to go on then
     * @param end whether nothing follows today
     */
    record Step(List<Parcel> parcels, int looked, String place, boolean end) {
        Step {
            parcels = List.copyOf(parcels);
        }
    }

    @Inject
    History(Histories histories, Outbox outbox, Clock clock) {
        this.histories = histories;
        this.outbox = outbox;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    History() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** How far every history is that was ever begun. */
    @Transactional
    public List<Progress> all() {
        return histories.all().stream().map(HistoryRow::progress).toList();
    }

    /** Begins a store's history, from the very beginning; one that runs goes on. */
    @Transactional
    public void begin(Target target) {
        Optional<HistoryRow> row = histories.hold(target.id());
        row.filter(one -> one.stage == Stage.DONE).ifPresent(one -> one.begin(clock.instant()));
        if (row.isEmpty()) {
            histories.add(target.id(), clock.instant());
        }
    }

    /** Begins the history of a store whose file asks for it, once. */
    @Transactional
    void beginOnce(Target target) {
        if (histories.hold(target.id()).isEmpty()) {
            histories.add(target.id(), clock.instant());
        }
    }

    /** Where every unfinished history goes on. */
    @Transactional
    List<Place> unfinished() {
        return histories.all().stream()
                .filter(row -> row.stage != Stage.DONE)
                .map(row -> new Place(row.target, row.place, row.startedAt))
                .toList();
    }

    /** Puts what was found on its way and goes forward, both or neither; not when another node was faster. */
    @Transactional
    void go(Place from, Step step) {
        histories
                .hold(from.target())
                .filter(row -> row.stage != Stage.DONE && row.place.equals(from.place()))
                .ifPresent(row -> go(row, from, step));
    }

    /** Goes back to the beginning, for our store does not know the place any more; what was put already is not put again. */
    @Transactional
    void readAnew(Place from) {
        histories
                .hold(from.target())
                .filter(row -> row.stage != Stage.DONE && row.place.equals(from.place()))
                .ifPresent(row -> row.move("", 0, 0, clock.instant()));
    }

    private void go(HistoryRow row, Place from, Step step) {
        int put = (int) step.parcels().stream().filter(outbox::putOnce).count();
        row.move(step.place(), step.looked(), put, clock.instant());
        boolean end = step.end() && !outbox.waits(EmbeddedCourier.TARGET, from.started());
        row.become(next(row.stage, put, end));
    }

    /** What was read again to be sure, and held nothing new, does not begin the end anew. */
    private static Stage next(Stage stage, int put, boolean end) {
        if (end) {
            return stage == Stage.ENDING ? Stage.DONE : Stage.ENDING;
        }
        return put > 0 ? Stage.RUNNING : stage;
    }
}
