package org.telemaque.tool.foundation.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One target's circuit: while it fails it rests, longer and longer. */
@Entity
@Table(name = "outbox_target")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class TargetRow {

    @Id
    String target;

    @Column(name = "rests_until")
    Instant restsUntil;

    int failures;
    String reason;

    /** Names the lease; empty when nobody has one. */
    @Column(name = "lease_holder")
    String leaseHolder;

    @Column(name = "lease_until")
    Instant leaseUntil;

    protected TargetRow() {}

    boolean rests(Instant now) {
        return now.isBefore(restsUntil);
    }

    boolean isLeased(Instant now) {
        return !leaseHolder.isEmpty() && now.isBefore(leaseUntil);
    }

    boolean isLeasedTo(UUID holder) {
        return leaseHolder.equals(holder.toString());
    }

    void lease(UUID holder, Instant until) {
        leaseHolder = holder.toString();
        leaseUntil = until;
    }

    /** Ends the lease, for the target took what there was. */
    void works(Instant now) {
        leaseHolder = "";
        failures = 0;
        reason = "";
        restsUntil = now;
    }

    /** Ends the lease; the target is left alone. */
    void fails(String why, Instant now, Duration rest) {
        leaseHolder = "";
        failures++;
        reason = ParcelRow.shortened(why);
        restsUntil = now.plus(rest);
    }
}
