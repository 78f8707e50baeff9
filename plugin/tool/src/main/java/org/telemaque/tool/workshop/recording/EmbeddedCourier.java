package org.telemaque.tool.workshop.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;

/** Carries Statements to the embedded record store, in this process. */
@ApplicationScoped
class EmbeddedCourier implements Courier {

    static final String TARGET = "embedded";

    private final RecordStore store;

    @Inject
    EmbeddedCourier(RecordStore store) {
        this.store = store;
    }

    @SuppressWarnings("NullAway")
    EmbeddedCourier() {
        this(null); // the container's proxy never uses it
    }

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public List<Delivery> deliver(List<Parcel> parcels) {
        var answers = new ArrayList<Delivery>();
        for (var run : runsOfOneTenant(parcels)) {
            boolean waiting = answers.stream().anyMatch(Delivery.Later.class::isInstance);
            answers.addAll(waiting ? all(run, new Delivery.Behind()) : hand(run));
        }
        return List.copyOf(answers);
    }

    /** Halves a refused batch until the bad one stands alone. */
    private List<Delivery> hand(List<Parcel> parcels) {
        var storing = store.forTenant(parcels.get(0).tenant())
                .store(parcels.stream().map(Parcel::body).toList());
        if (storing instanceof Storing.Stored) {
            return all(parcels, new Delivery.Delivered());
        }
        if (storing instanceof Unavailable down) {
            return all(parcels, new Delivery.Later(down.why(), down.delay()));
        }
        if (storing instanceof Denied denied) {
            return all(parcels, new Delivery.Later(denied.why(), Duration.ZERO));
        }
        return parcels.size() == 1 ? List.of(new Delivery.Undeliverable(why(storing))) : halves(parcels);
    }

    private List<Delivery> halves(List<Parcel> parcels) {
        int middle = parcels.size() / 2;
        var first = hand(parcels.subList(0, middle));
        var rest = parcels.subList(middle, parcels.size());
        var second = first.stream().anyMatch(Delivery.Later.class::isInstance)
                ? all(rest, new Delivery.Behind())
                : hand(rest);
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String why(Storing storing) {
        if (storing instanceof Storing.Malformed malformed) {
            return malformed.defects().toString();
        }
        return storing instanceof Storing.Conflicting conflicting
                ? conflicting.why()
                : ((Storing.TooLarge) storing).why();
    }

    private static List<Delivery> all(List<Parcel> parcels, Delivery answer) {
        return parcels.stream().map(parcel -> answer).toList();
    }

    private static List<List<Parcel>> runsOfOneTenant(List<Parcel> parcels) {
        var starts = IntStream.range(0, parcels.size())
                .filter(i -> i == 0
                        || !parcels.get(i).tenant().equals(parcels.get(i - 1).tenant()))
                .boxed()
                .toList();
        return IntStream.range(0, starts.size())
                .mapToObj(
                        i -> parcels.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : parcels.size()))
                .toList();
    }
}
