package org.telemaque.tool.foundation.journal;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The journal's table: rows go in and are read, and go when their term is over; nothing else. */
@Repository(dataStore = "java:app/env/persistence/telemaque")
interface Entries {

    @Insert
    void add(JournalRow row);

    @Query("WHERE tenant = ?1 AND act IN ?2 ORDER BY at DESC, id DESC")
    List<JournalRow> latest(String tenant, Set<Act> acts, Limit limit);

    @Query("WHERE tenant = ?1 AND subject = ?2 ORDER BY at DESC, id DESC")
    List<JournalRow> about(String tenant, String subject, Limit limit);

    @Query("WHERE act IN ?1 ORDER BY at DESC, id DESC")
    List<JournalRow> ofAll(Set<Act> acts, Limit limit);

    @Query("WHERE platform = ?1 AND act IN ?2 ORDER BY at DESC, id DESC")
    List<JournalRow> ofPlatform(UUID platform, Set<Act> acts, Limit limit);

    @Query("WHERE platform IN ?1 AND tenant IN ?2 AND act IN ?3 ORDER BY at DESC, id DESC")
    List<JournalRow> ofShare(Set<UUID> platforms, Set<String> tenants, Set<Act> acts, Limit limit);

    @Query("SELECT id FROM JournalRow WHERE at < ?1 ORDER BY at")
    List<UUID> before(Instant past, Limit limit);

    @Query("DELETE FROM JournalRow WHERE id IN ?1")
    int forget(List<UUID> ids);
}
