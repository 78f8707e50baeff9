package org.telemaque.tool.workshop.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.lti.nrps.Group;
import org.telemaque.tool.workshop.people.Cohort;

/** The tables of groups and of who is in them: read only, for the LMS keeps them. */
@ApplicationScoped
public class Groups {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Supplier<UUID> identifiers;

    /** For the container. */
    @Inject
    public Groups(Supplier<UUID> identifiers) {
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Groups() {
        this(null); // the container's proxy never uses it
    }

    /** The groups of a company's course, by name. */
    @Transactional
    public List<CourseGroup> of(String tenant, String cohort) {
        if (cohort.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> people = query(PlaceRow.class, tenant, cohort).stream()
                .collect(Collectors.groupingBy(
                        place -> place.team, Collectors.mapping(place -> place.person, Collectors.toSet())));
        return query(GroupRow.class, tenant, cohort).stream()
                .map(group -> new CourseGroup(group.id, group.name, people.getOrDefault(group.id, Set.of())))
                .sorted(Comparator.comparing(CourseGroup::name).thenComparing(CourseGroup::id))
                .toList();
    }

    private <T> List<T> query(Class<T> kind, String tenant, String cohort) {
        return rows.createQuery(
                        "select r from " + kind.getSimpleName() + " r where r.tenant = :tenant and r.cohort = :cohort",
                        kind)
                .setParameter("tenant", tenant)
                .setParameter("cohort", UUID.fromString(cohort))
                .getResultList();
    }

    /** Keeps the groups as they were read now, and nothing of what was. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(Cohort cohort, List<Group> groups, Map<UUID, ? extends Collection<String>> places) {
        List.of("PlaceRow", "GroupRow").forEach(kind -> forget(kind, cohort));
        Map<UUID, GroupRow> kept = new HashMap<>();
        groups.stream().map(group -> new GroupRow(cohort, group)).forEach(row -> kept.putIfAbsent(row.id, row));
        kept.values().forEach(rows::persist);
        places.forEach((person, theirs) -> theirs.stream()
                .map(group -> GroupRow.id(cohort, group))
                .distinct()
                .flatMap(group -> Stream.ofNullable(kept.get(group)))
                .forEach(group -> rows.persist(new PlaceRow(identifiers.get(), group, person))));
    }

    private void forget(String kind, Cohort cohort) {
        rows.createQuery("delete from " + kind + " r where r.tenant = :tenant and r.cohort = :cohort")
                .setParameter("tenant", cohort.tenant())
                .setParameter("cohort", UUID.fromString(cohort.id()))
                .executeUpdate();
    }
}
