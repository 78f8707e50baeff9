package org.telemaque.tool.foundation.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "catalogue_release")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class ReleaseRow {

    @Id
    String hash;

    String pack;
    String version;

    @Column(name = "loaded_at")
    Instant loadedAt;

    byte[] files;

    protected ReleaseRow() {}

    ReleaseRow(String hash, String pack, String version, Instant loadedAt, byte[] files) {
        this.hash = hash;
        this.pack = pack;
        this.version = version;
        this.loadedAt = loadedAt;
        this.files = files;
    }
}
