package org.telemaque.tool.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.tool.workshop.people.Duty;

@Entity
@Table(name = "session_visit")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class VisitRow {
    @Id
    UUID id;

    String tenant;
    UUID person;
    UUID account;
    UUID platform;
    String cohort;

    @Column(name = "resource_link")
    UUID resourceLink;

    String activity;
    String language;
    String duties;
    boolean counted;

    @Column(name = "frame_origin")
    String frameOrigin;

    String services;

    @Column(name = "ticket_hash")
    String ticketHash;

    @Column(name = "proof_hash")
    String proofHash;

    @Column(name = "bearer_hash")
    String bearerHash = "";

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "last_seen")
    Instant lastSeen;

    protected VisitRow() {}

    /** What opens a visit: the hash of its ticket, and the hash of the proof that its browser shows. */
    record Lock(String ticketHash, String proofHash) {}

    VisitRow(Visit visit, Lock lock, Instant now) {
        this.id = visit.id();
        this.tenant = visit.tenant();
        this.person = visit.person();
        this.account = visit.account();
        this.platform = visit.platform();
        this.cohort = visit.cohort();
        this.resourceLink = visit.resourceLink();
        this.activity = visit.activity();
        this.language = visit.language();
        this.duties = Duty.text(visit.duties());
        this.counted = visit.counted();
        this.frameOrigin = visit.frameOrigin();
        this.services = visit.services();
        this.ticketHash = lock.ticketHash();
        this.proofHash = lock.proofHash();
        this.startedAt = now;
        this.lastSeen = now;
    }

    Visit visit() {
        return new Visit(
                id,
                person,
                account,
                tenant,
                platform,
                cohort,
                resourceLink,
                activity,
                language,
                Duty.read(duties),
                counted,
                frameOrigin,
                services);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    /** Nobody holds it any more, and no ticket opens it again. */
    void left(Instant now) {
        bearerHash = "";
        ticketHash = "";
        lastSeen = now;
    }

    /** What opens it, until it has been opened. */
    Lock lock() {
        return new Lock(ticketHash, proofHash);
    }
}
