package org.telemaque.tool.foundation.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

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

    protected TargetRow() {}

    boolean rests(Instant now) {
        return now.isBefore(restsUntil);
    }

    void works(Instant now) {
        failures = 0;
        reason = "";
        restsUntil = now;
    }

    void fails(String why, Instant now, Duration rest) {
        failures++;
        reason = why;
        restsUntil = now.plus(rest);
    }
}
