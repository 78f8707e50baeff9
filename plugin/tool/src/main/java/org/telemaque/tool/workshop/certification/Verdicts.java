package org.telemaque.tool.workshop.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of what people say of milestones. */
@ApplicationScoped
class Verdicts {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    /** Adds at once, so that a clash of two trainers is seen here and nowhere later. */
    void add(VerdictRow row) {
        rows.persist(row);
        rows.flush();
    }

    /** What was said of this milestone of an assignment's path. */
    Optional<VerdictRow> on(AssignmentRow assignment, String milestone) {
        return of(assignment.tenant, List.of(assignment.person)).stream()
                .filter(row -> row.path.equals(assignment.path) && row.milestone.equals(milestone))
                .findFirst();
    }

    /** What was said of these people's milestones. */
    List<VerdictRow> of(String tenant, Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return rows.createQuery(
                        "select v from VerdictRow v where v.tenant = :tenant and v.person in :people", VerdictRow.class)
                .setParameter("tenant", tenant)
                .setParameter("people", people)
                .getResultList();
    }
}
