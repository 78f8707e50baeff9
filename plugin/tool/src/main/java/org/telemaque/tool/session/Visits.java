package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of visits. */
@ApplicationScoped
class Visits {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    void add(Visit visit, Instant now) {
        rows.persist(new VisitRow(visit, now));
    }

    Optional<VisitRow> find(UUID id) {
        return Optional.ofNullable(rows.find(VisitRow.class, id));
    }

    Optional<VisitRow> holding(String bearerHash) {
        return rows.createQuery("select v from VisitRow v where v.bearerHash = :hash", VisitRow.class)
                .setParameter("hash", bearerHash)
                .getResultStream()
                .findFirst();
    }

    /** Forgets at most so many visits that gave no sign of life since then, the oldest first. */
    int forgetSeenBefore(Instant past, int most) {
        List<UUID> old = rows.createQuery(
                        "select v.id from VisitRow v where v.lastSeen < :past order by v.lastSeen", UUID.class)
                .setParameter("past", past)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : rows.createQuery("delete from VisitRow v where v.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
