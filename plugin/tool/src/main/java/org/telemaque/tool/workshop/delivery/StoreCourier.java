package org.telemaque.tool.workshop.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;

/** Carries Statements to one store elsewhere, in batches that it can swallow. */
final class StoreCourier implements Courier {
    private static final int LARGEST_BATCH = 1_000_000;
    private static final int CALLS_BEFORE_THE_END = 2;
    private static final int CALLS_OF_A_LEASE = 6;

    private final Connection connection;
    private final Clock clock;

    StoreCourier(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    @Override
    public String target() {
        return connection.target().id();
    }

    /** After the time in which calls may begin, the last may still ask for a token, for an answer and for what is there. */
    @Override
    public Duration lease() {
        return connection.target().patience().multipliedBy(CALLS_OF_A_LEASE);
    }

    @Override
    public List<Delivery> deliver(List<Parcel> parcels) {
        Instant end = clock.instant().plus(connection.target().patience().multipliedBy(CALLS_BEFORE_THE_END));
        Connection.Door door = connection.knock();
        return door instanceof Connection.Door.Open open
                ? hand(new Handover(open.store(), open.edition(), end, clock), parcels)
                : Handover.first(parcels, ((Connection.Door.Closed) door).why());
    }

    private static List<Delivery> hand(Handover handover, List<Parcel> parcels) {
        List<Delivery> answers = new ArrayList<>();
        for (List<Parcel> batch : batches(parcels)) {
            answers.addAll(Handover.stops(answers) ? Handover.all(batch, new Delivery.Behind()) : handover.hand(batch));
        }
        return List.copyOf(answers);
    }

    static List<List<Parcel>> batches(List<Parcel> parcels) {
        List<List<Parcel>> batches = new ArrayList<>();
        int size = LARGEST_BATCH;
        for (Parcel parcel : parcels) {
            size += parcel.body().length();
            if (size > LARGEST_BATCH) {
                batches.add(new ArrayList<>());
                size = parcel.body().length();
            }
            batches.get(batches.size() - 1).add(parcel);
        }
        return batches;
    }
}
