package org.telemaque.tool.workshop.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;

/** The table of what was said to gradebooks. */
@ApplicationScoped
class Grades {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    /** The row of a person's work, held until the transaction ends, so that times only ever grow. */
    GradeRow hold(Learner learner, String activity) {
        return Optional.ofNullable(
                        rows.find(GradeRow.class, GradeRow.key(learner, activity), LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> add(new GradeRow(learner, activity)));
    }

    /** Those of whom nothing was begun or said since a time. */
    List<UUID> stillSince(Instant time, int most) {
        return rows.createQuery(
                        "select g.id from GradeRow g where g.saidAt < :time and g.startedAt < :time order by g.saidAt",
                        UUID.class)
                .setParameter("time", time)
                .setMaxResults(most)
                .getResultList();
    }

    int forget(List<UUID> old) {
        return rows.createQuery("delete from GradeRow g where g.id in :old")
                .setParameter("old", old)
                .executeUpdate();
    }

    private GradeRow add(GradeRow row) {
        rows.persist(row);
        rows.flush(); // two devices that open at once clash here, and are tried again
        return row;
    }
}
