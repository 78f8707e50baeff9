package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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
}
