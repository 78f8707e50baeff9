package org.telemaque.tool.foundation.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "outbox_parcel")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class ParcelRow {

    private static final int LONGEST_REASON = 2000;

    enum State {
        WAITING,
        SENT,
        DEAD
    }

    /** Of the parcel and its target together, so that one thing can go to several targets. */
    @Id
    UUID id;

    UUID parcel;
    String target;

    /** Given by the database, so that order is the order of putting. */
    @Column(insertable = false, updatable = false)
    long seq;

    String tenant;

    @Column(name = "order_key")
    String orderKey;

    String body;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "put_at")
    Instant putAt;

    @Column(name = "settled_at")
    Instant settledAt;

    /** Not tried before. */
    @Column(name = "due_at")
    Instant dueAt;

    /** Since it was put, or put again. */
    @Column(name = "tried_since")
    Instant triedSince;

    int attempts;
    String reason;

    /** Whether it waits for a permission. */
    boolean held;

    protected ParcelRow() {}

    ParcelRow(Parcel parcel, Instant now) {
        this.id = key(parcel.id(), parcel.target());
        this.parcel = parcel.id();
        this.target = parcel.target();
        this.tenant = parcel.tenant();
        this.orderKey = parcel.orderKey();
        this.body = parcel.body();
        this.state = State.WAITING;
        this.putAt = now;
        this.settledAt = now;
        this.dueAt = now;
        this.triedSince = now;
        this.reason = "";
    }

    static UUID key(UUID parcel, String target) {
        return UUID.nameUUIDFromBytes((parcel + target).getBytes(UTF_8));
    }

    Parcel parcel() {
        return new Parcel(parcel, tenant, target, orderKey, body);
    }

    Undelivered undelivered() {
        return new Undelivered(parcel, tenant, target, reason, settledAt);
    }

    /** As the same waiting parcel looks once nobody carries to its target. */
    Undelivered stranded() {
        return new Undelivered(parcel, tenant, target, Undelivered.NO_COURIER, putAt);
    }

    boolean isStuck() {
        return state == State.DEAD || (waits() && held);
    }

    boolean waits() {
        return state == State.WAITING;
    }

    void settle(State to, String why, Instant now) {
        this.state = to;
        this.held = false;
        this.reason = shortened(why);
        this.settledAt = now;
        this.attempts++;
    }

    /** Set here, not from outside: the persistence provider sees only what an entity does to itself. */
    void waitAgain(Instant now) {
        this.state = State.WAITING;
        this.held = false;
        this.dueAt = now;
        this.triedSince = now;
    }

    void failed(String why, Instant nextAt) {
        this.held = false;
        putOff(why, nextAt);
    }

    /** It counts as settled for those who look: nothing happens until somebody permits it. */
    void hold(String why, Instant nextAt) {
        this.settledAt = held ? settledAt : dueAt;
        this.held = true;
        putOff(why, nextAt);
    }

    private void putOff(String why, Instant nextAt) {
        this.reason = shortened(why);
        this.dueAt = nextAt;
        this.attempts++;
    }

    static String shortened(String why) {
        // What others answer may hold characters that no database keeps, such as NUL.
        String plain = why.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST_REASON ? plain : plain.substring(0, LONGEST_REASON);
    }
}
