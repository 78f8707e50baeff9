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

    /** When it was last let go on; long ago when it never stood still. */
    @Column(name = "resumed_at")
    Instant resumedAt;

    /** When it last took something; long ago when it never did. */
    @Column(name = "last_sent")
    Instant lastSent;

    protected TargetRow() {}

    boolean isPaused() {
        return pause != Outbox.Pause.NO;
    }

    /**
     * Nothing is handed over until it is resumed; a pause of the operator's own stays one, and any becomes one if the operator
     * wants it. Whoever has the lease still has it: what is under way is written down, and handed over by nobody else.
     */
    void pause(Outbox.Pause why, String words, Instant now) {
        pausedAt = isPaused() ? pausedAt : now;
        if (pause != Outbox.Pause.BY_OPERATOR) {
            pause = why;
            reason = words.isEmpty() ? reason : ParcelRow.shortened(words);
        }
    }

    /** It lets us do nothing. */
    void denies(String words, Instant now) {
        leaseHolder = "";
        pause(Outbox.Pause.DENIED, words, now);
    }

    /** What waited meanwhile is as old as it was; a lease is not ended by it. */
    void resume(Instant now) {
        pause = Outbox.Pause.NO;
        resumedAt = now;
        goesOn(now);
    }

    /** Since when a parcel is tried: not while its target stood still. */
    Instant tried(Instant since) {
        return since.isBefore(resumedAt) ? resumedAt : since;
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
        goesOn(now);
    }

    private void goesOn(Instant now) {
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
