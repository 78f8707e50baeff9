package org.telemaque.tool.workshop.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of histories that stores elsewhere are given. */
@ApplicationScoped
class Histories {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    List<HistoryRow> all() {
        return rows.createQuery("select h from HistoryRow h order by h.target", HistoryRow.class)
                .getResultList();
    }

    /** The row of a target, held until the transaction ends. */
    Optional<HistoryRow> hold(String target) {
        return Optional.ofNullable(rows.find(HistoryRow.class, target, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(String target, Instant now) {
        rows.persist(new HistoryRow(target, now));
    }
}
