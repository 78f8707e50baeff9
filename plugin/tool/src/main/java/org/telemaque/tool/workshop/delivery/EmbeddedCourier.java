package org.telemaque.tool.workshop.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.value.XapiVersion;

/** Carries Statements to the embedded record store, in this process. */
@ApplicationScoped
class EmbeddedCourier implements Courier {
    static final String TARGET = "embedded";

    private final RecordStore store;
    private final Clock clock;

    @Inject
    EmbeddedCourier(RecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    EmbeddedCourier() {
        this(null, null); // the container's proxy never uses it
    }

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public List<Delivery> deliver(List<Parcel> parcels) {
        List<Delivery> answers = new ArrayList<>();
        for (List<Parcel> run : runsOfOneTenant(parcels)) {
            answers.addAll(Handover.stops(answers) ? Handover.all(run, new Delivery.Behind()) : hand(run));
        }
        return List.copyOf(answers);
    }

    private List<Delivery> hand(List<Parcel> run) {
        RecordStore own = store.forTenant(run.get(0).tenant());
        return new Handover(own, XapiVersion.V1_0_3, clock.instant().plus(lease()), clock).hand(run);
    }

    private static List<List<Parcel>> runsOfOneTenant(List<Parcel> parcels) {
        List<Integer> starts = IntStream.range(0, parcels.size())
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
