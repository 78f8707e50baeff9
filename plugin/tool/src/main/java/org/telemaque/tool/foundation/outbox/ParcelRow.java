package org.telemaque.tool.foundation.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "outbox_parcel")
@IdClass(ParcelKey.class)
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class ParcelRow {

    enum State {
        WAITING,
        SENT,
        DEAD
    }

    @Id
    UUID id;

    @Id
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

    int attempts;
    String reason;

    protected ParcelRow() {}

    ParcelRow(Parcel parcel, Instant now) {
        this.id = parcel.id();
        this.target = parcel.target();
        this.tenant = parcel.tenant();
        this.orderKey = parcel.orderKey();
        this.body = parcel.body();
        this.state = State.WAITING;
        this.putAt = now;
        this.settledAt = now;
        this.reason = "";
    }

    Parcel parcel() {
        return new Parcel(id, tenant, target, orderKey, body);
    }

    void settle(State to, String why, Instant now) {
        this.state = to;
        this.reason = why;
        this.settledAt = now;
        this.attempts++;
    }

    void failed(String why) {
        this.reason = why;
        this.attempts++;
    }
}
