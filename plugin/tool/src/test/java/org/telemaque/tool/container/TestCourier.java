package org.telemaque.tool.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;

/** A target written by hand at the house's own door; it remembers what it was given. */
@ApplicationScoped
public class TestCourier implements Courier {

    private static final Duration LEASE = Duration.ofSeconds(3);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    static final String TARGET = "test-target";

    private final List<Parcel> seen = new CopyOnWriteArrayList<>();
    private final List<UUID> delivered = new CopyOnWriteArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Function<Parcel, Delivery> answer = parcel -> new Delivery.Delivered();

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public Duration lease() {
        return LEASE;
    }

    @Override
    public List<Delivery> deliver(List<Parcel> parcels) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a call to a target must hold no transaction open");
        }
        if (busy.getAndSet(false)) {
            return parcels.stream()
                    .map(parcel -> (Delivery) new Delivery.Later("busy", Duration.ZERO))
                    .toList();
        }
        return parcels.stream().map(this::take).toList();
    }

    private Delivery take(Parcel parcel) {
        seen.add(parcel);
        Delivery result = answer.apply(parcel);
        if (result instanceof Delivery.Delivered) {
            delivered.add(parcel.id());
        }
        return result;
    }

    void answers(Function<Parcel, Delivery> how) {
        answer = how;
    }

    /** Refuses one whole batch, as a target that is down does. */
    void refuseOnce() {
        busy.set(true);
    }

    List<Parcel> seen() {
        return seen;
    }

    List<UUID> delivered() {
        return delivered;
    }
}
