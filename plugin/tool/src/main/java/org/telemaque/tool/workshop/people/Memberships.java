package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The table of who belongs to which cohort. */
@ApplicationScoped
class Memberships {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Memberships(Clock clock, Supplier<UUID> identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Memberships() {
        this(null, null); // the container's proxy never uses it
    }

    void seen(Cohort cohort, Person person, Set<Duty> duties) {
        Instant now = clock.instant();
        find(cohort.tenant(), UUID.fromString(cohort.id()), person.id())
                .orElseGet(() -> add(new MembershipRow(identifiers.get(), cohort, person)))
                .seen(duties, now);
    }

    /** The rows of these persons in a cohort, by person; whoever has none gets one. */
    Map<UUID, MembershipRow> rows(Cohort cohort, Collection<Person> people) {
        Map<UUID, MembershipRow> found = new HashMap<>();
        of(cohort.tenant(), UUID.fromString(cohort.id())).forEach(row -> found.put(row.person, row));
        people.forEach(person -> found.computeIfAbsent(person.id(), id -> persisted(cohort, person)));
        return found;
    }

    /** Says to the database what has been changed so far. */
    void flush() {
        rows.flush();
    }

    private MembershipRow persisted(Cohort cohort, Person person) {
        MembershipRow row = new MembershipRow(identifiers.get(), cohort, person);
        rows.persist(row);
        return row;
    }

    private Optional<MembershipRow> find(String tenant, UUID cohort, UUID person) {
        return rows.createQuery(
                        "select m from MembershipRow m where m.tenant = :tenant and m.cohort = :cohort"
                                + " and m.person = :person",
                        MembershipRow.class)
                .setParameter("tenant", tenant)
                .setParameter("cohort", cohort)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private MembershipRow add(MembershipRow row) {
        rows.persist(row);
        rows.flush(); // a launch at the same moment shows here, and is tried again
        return row;
    }

    List<MembershipRow> of(String tenant) {
        return rows.createQuery("select m from MembershipRow m where m.tenant = :tenant", MembershipRow.class)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    List<MembershipRow> ofPerson(String tenant, UUID person) {
        return rows.createQuery(
                        "select m from MembershipRow m where m.tenant = :tenant and m.person = :person",
                        MembershipRow.class)
                .setParameter("tenant", tenant)
                .setParameter("person", person)
                .getResultList();
    }

    /** Persons of whatever company with a duty somewhere. */
    List<UUID> with(Duty duty, int most) {
        return rows.createQuery(
                        "select distinct m.person from MembershipRow m where m.duties like :duty order by m.person",
                        UUID.class)
                .setParameter("duty", "%" + duty.name() + "%")
                .setMaxResults(most)
                .getResultList();
    }

    List<MembershipRow> of(String tenant, UUID cohort) {
        return rows.createQuery(
                        "select m from MembershipRow m where m.tenant = :tenant and m.cohort = :cohort",
                        MembershipRow.class)
                .setParameter("tenant", tenant)
                .setParameter("cohort", cohort)
                .getResultList();
    }
}
