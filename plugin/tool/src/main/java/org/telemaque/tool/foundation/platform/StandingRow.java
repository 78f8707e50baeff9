package org.telemaque.tool.foundation.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Whether a platform may launch us, where somebody has said so. */
@Entity
@Table(name = "platform_standing")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class StandingRow {
    @Id
    UUID platform;

    @Enumerated(EnumType.STRING)
    Standing standing;

    @Column(name = "changed_at")
    Instant changedAt;

    /** How new deployments are met; empty where nobody has said so. */
    String newcomers = "";

    protected StandingRow() {}

    StandingRow(UUID platform) {
        this.platform = platform;
    }

    static StandingRow of(Platform platform, Instant now) {
        StandingRow row = new StandingRow(platform.id());
        row.becomes(platform.standing(), now);
        return row;
    }

    void becomes(Standing newStanding, Instant now) {
        standing = newStanding;
        changedAt = now;
    }

    void meets(Platform.Newcomers newNewcomers, Instant now) {
        newcomers = newNewcomers.name();
        changedAt = now;
    }

    Platform applied(Platform platform) {
        Platform standing = platform.as(this.standing, platform.terms());
        return newcomers.isEmpty() ? standing : standing.meeting(Platform.Newcomers.valueOf(newcomers));
    }
}
