package org.telemaque.tool.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A ticket that has not been used yet. */
@Entity
@Table(name = "session_ticket")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class TicketRow {
    /** What a ticket is good for. */
    enum Kind {
        /** Downloads a file within a visit; bound to the path. */
        DOWNLOAD
    }

    @Id
    String hash;

    UUID visit;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "bound_to")
    String boundTo;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected TicketRow() {}

    TicketRow(String hash, Purpose purpose, Instant expiresAt) {
        this.hash = hash;
        this.visit = purpose.visit();
        this.kind = purpose.kind();
        this.boundTo = purpose.boundTo();
        this.expiresAt = expiresAt;
    }

    Purpose purpose() {
        return new Purpose(visit, kind, boundTo);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** For which visit, what, and bound to what. */
    record Purpose(UUID visit, Kind kind, String boundTo) {}
}
