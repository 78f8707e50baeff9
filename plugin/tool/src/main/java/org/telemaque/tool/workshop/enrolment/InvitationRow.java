package org.telemaque.tool.workshop.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "enrolment_invitation")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class InvitationRow {
    @Id
    UUID id;

    @Column(name = "key_hash")
    String keyHash;

    @Enumerated(EnumType.STRING)
    Invitation.Purpose purpose;

    String tenant;
    String label;
    UUID administrator;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    boolean used;

    /** Somebody is registering with it until then. */
    @Column(name = "claimed_until")
    Instant claimedUntil = Instant.EPOCH;

    protected InvitationRow() {}

    InvitationRow(Invitation invitation, String keyHash, Instant now) {
        this.id = invitation.id();
        this.keyHash = keyHash;
        this.purpose = invitation.purpose();
        this.tenant = invitation.tenant();
        this.label = invitation.label();
        this.administrator = invitation.administrator();
        this.madeAt = now;
        this.expiresAt = invitation.expiresAt();
    }

    Invitation invitation() {
        return new Invitation(id, purpose, tenant, label, administrator, expiresAt);
    }
}
