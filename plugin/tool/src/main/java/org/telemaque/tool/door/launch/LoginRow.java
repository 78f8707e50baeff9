package org.telemaque.tool.door.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "launch_login")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class LoginRow {
    @Id
    @Column(name = "state_hash")
    String stateHash;

    String nonce;

    @Column(name = "proof_hash")
    String proofHash;

    UUID platform;

    @Column(name = "target_link_uri")
    String targetLinkUri;

    String query;

    @Column(name = "storage_frame")
    String storageFrame;

    String deployment;

    boolean used;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected LoginRow() {}

    LoginRow(String stateHash, Logins.Login login, Instant expiresAt) {
        this.stateHash = stateHash;
        this.nonce = login.nonce();
        this.proofHash = login.proofHash();
        this.platform = login.platform();
        this.targetLinkUri = login.targetLinkUri();
        this.query = login.query();
        this.storageFrame = login.storageFrame();
        this.deployment = login.deployment();
        this.expiresAt = expiresAt;
    }

    Logins.Login login(String state) {
        return new Logins.Login(state, nonce, proofHash, platform, targetLinkUri, query, storageFrame, deployment);
    }

    boolean isUsed() {
        return used;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
