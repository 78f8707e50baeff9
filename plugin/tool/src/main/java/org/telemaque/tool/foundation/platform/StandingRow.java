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

    protected StandingRow() {}

    StandingRow(UUID platform) {
        this.platform = platform;
    }

    void becomes(Standing newStanding, Instant now) {
        standing = newStanding;
        changedAt = now;
    }
}
