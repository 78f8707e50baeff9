package org.telemaque.tool.workshop.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.telemaque.tool.foundation.event.Learner;

/** The table of statements that come back; everything by tenant and person. */
@ApplicationScoped
class Returns {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    /** What comes back to a learner, what is due first first; what was learnt stays as a row. */
    List<ReturnRow> of(Learner learner) {
        return rows.createQuery(
                        "select r from ReturnRow r where r.tenant = :tenant and r.person = :person"
                                + " order by r.dueOn, r.item",
                        ReturnRow.class)
                .setParameter("tenant", learner.tenant())
                .setParameter("person", learner.person())
                .getResultList();
    }

    Optional<ReturnRow> find(Learner learner, String item) {
        return rows.createQuery(
                        "select r from ReturnRow r where r.tenant = :tenant and r.person = :person and r.item = :item",
                        ReturnRow.class)
                .setParameter("tenant", learner.tenant())
                .setParameter("person", learner.person())
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /** The same, held until the transaction ends, so that two devices take turns. */
    Optional<ReturnRow> hold(Learner learner, String item) {
        Optional<ReturnRow> found = find(learner, item);
        found.ifPresent(row -> rows.refresh(row, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Adds at once, so that a clash of two devices is seen here and nowhere later. */
    void add(ReturnRow row) {
        rows.persist(row);
        rows.flush();
    }
}
