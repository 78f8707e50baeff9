package org.telemaque.tool.workshop.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The tables of assignments and of the facts that their milestones ask for. */
@ApplicationScoped
class Assignments {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    /** Adds at once, so that a clash of two trainers is seen here and nowhere later. */
    void add(AssignmentRow row) {
        rows.persist(row);
        rows.flush();
    }

    Optional<AssignmentRow> find(String tenant, UUID id) {
        return Optional.ofNullable(rows.find(AssignmentRow.class, id)).filter(row -> row.tenant.equals(tenant));
    }

    /** Makes others wait who would move the same person's assignments: what is done on two devices at once adds up. */
    void hold(String tenant, UUID person) {
        rows.createQuery(
                        "select a from AssignmentRow a where a.tenant = :tenant and a.person = :person"
                                + " and a.withdrawnAt is null order by a.id",
                        AssignmentRow.class)
                .setParameter("tenant", tenant)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The assignments in force of these people, oldest first. */
    List<AssignmentRow> active(String tenant, Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return rows.createQuery(
                        "select a from AssignmentRow a where a.tenant = :tenant and a.person in :people"
                                + " and a.withdrawnAt is null order by a.assignedAt, a.id",
                        AssignmentRow.class)
                .setParameter("tenant", tenant)
                .setParameter("people", people)
                .getResultList();
    }

    /** Remembers a fact; knowing it already changes nothing. */
    void learn(String tenant, UUID person, Fact fact, Instant since, Supplier<UUID> identifiers) {
        if (!facts(tenant, List.of(person)).getOrDefault(person, List.of()).contains(fact)) {
            rows.persist(new FactRow(identifiers.get(), tenant, person, fact, since));
            rows.flush(); // a clash of two devices is seen here, and what they did is tried again
        }
    }

    /** Forgets a fact that no longer holds. */
    void forget(String tenant, UUID person, Fact fact) {
        told(tenant, person).stream()
                .filter(row -> row.fact.equals(fact.word()))
                .forEach(rows::remove);
    }

    /** What a person has done, the earliest first. */
    List<FactRow> told(String tenant, UUID person) {
        return rows.createQuery(
                        "select f from FactRow f where f.tenant = :tenant and f.person = :person order by f.since, f.id",
                        FactRow.class)
                .setParameter("tenant", tenant)
                .setParameter("person", person)
                .getResultList();
    }

    /** What these people have done, by person. */
    Map<UUID, List<Fact>> facts(String tenant, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery(
                        "select f from FactRow f where f.tenant = :tenant and f.person in :people", FactRow.class)
                .setParameter("tenant", tenant)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.person, Collectors.mapping(row -> new Fact(row.fact), Collectors.toList())));
    }
}
