package org.telemaque.tool.workshop.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How far one store elsewhere has got with what was recorded before it was there. */
@Entity
@Table(name = "delivery_history")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class HistoryRow {
    @Id
    String target;

    @Enumerated(EnumType.STRING)
    History.Stage stage;

    /** Where to go on: the store's own words, or a moment. */
    String place;

    /** How many records were looked at. */
    long looked;

    /** How many of them were put on their way. */
    @Column(name = "put_count")
    long put;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "moved_at")
    Instant movedAt;

    protected HistoryRow() {}

    HistoryRow(String target, Instant now) {
        this.target = target;
        begin(now);
    }

    /** From the very beginning. */
    final void begin(Instant now) {
        this.stage = History.Stage.RUNNING;
        this.place = "";
        this.looked = 0;
        this.put = 0;
        this.startedAt = now;
        this.movedAt = now;
    }

    void move(String to, int seen, int sent, Instant now) {
        this.place = to;
        this.looked += seen;
        this.put += sent;
        this.movedAt = now;
    }

    void become(History.Stage next) {
        this.stage = next;
    }

    History.Progress progress() {
        return new History.Progress(target, stage, looked, put, movedAt);
    }
}
