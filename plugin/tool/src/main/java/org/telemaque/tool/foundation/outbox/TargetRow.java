package org.telemaque.tool.foundation.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    Outbox.Pause pause;

    @Column(name = "paused_at")
    Instant pausedAt;

    /** When it last took something; long ago when it never did. */
    @Column(name = "last_sent")
    Instant lastSent;

    protected TargetRow() {}

    boolean isPaused() {
        return pause != Outbox.Pause.NO;
    }

    /** Nothing is handed over until it is resumed; a pause of the operator's own stays one. */
    void pause(Outbox.Pause why, String words, Instant now) {
        leaseHolder = "";
        if (pause == Outbox.Pause.NO) {
            pause = why;
            pausedAt = now;
            reason = ParcelRow.shortened(words);
        }
    }

    void resume(Instant now) {
        pause = Outbox.Pause.NO;
        works(now);
    }

    void took(Instant now) {
        lastSent = now;
    }

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
        reason = isPaused() ? reason : "";
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
