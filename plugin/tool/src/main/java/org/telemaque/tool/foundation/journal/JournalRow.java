package org.telemaque.tool.foundation.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "journal_entry")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class JournalRow {

    @Id
    UUID id;

    @Column(name = "happened_at")
    Instant at;

    String tenant;
    UUID actor;

    @Enumerated(EnumType.STRING)
    Act act;

    String subject;
    String detail;
    UUID platform;

    protected JournalRow() {}

    JournalRow(UUID id, Entry entry) {
        this.id = id;
        this.at = entry.at();
        this.tenant = entry.tenant();
        this.actor = entry.actor();
        this.act = entry.act();
        this.subject = entry.subject();
        this.detail = entry.detail();
        this.platform = entry.platform();
    }

    Entry entry() {
        return new Entry(at, tenant, actor, act, subject, detail, platform);
    }
}
