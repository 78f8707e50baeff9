package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.workshop.people.MarkRow.Kind;
import org.telemaque.tool.workshop.people.MarkRow.Mark;

/** The table of what holds for a person. */
@ApplicationScoped
class Marks {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Marks(Clock clock, Supplier<UUID> identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Marks() {
        this(null, null); // the container's proxy never uses it
    }

    boolean holds(Mark mark) {
        return rows.createQuery(
                                "select count(m) from MarkRow m where m.tenant = :tenant and m.person = :person"
                                        + " and m.kind = :kind and m.version = :version",
                                Long.class)
                        .setParameter("tenant", mark.tenant())
                        .setParameter("person", mark.person())
                        .setParameter("kind", mark.kind())
                        .setParameter("version", mark.version())
                        .getSingleResult()
                > 0;
    }

    /** Sets a mark; false when it was set already. */
    boolean set(Mark mark) {
        if (holds(mark)) {
            return false;
        }
        rows.persist(new MarkRow(identifiers.get(), mark, clock.instant()));
        rows.flush(); // the same mark set at the same moment shows here, and is tried again
        return true;
    }

    void remove(Mark mark) {
        rows.createQuery("delete from MarkRow m where m.tenant = :tenant and m.person = :person"
                        + " and m.kind = :kind and m.version = :version")
                .setParameter("tenant", mark.tenant())
                .setParameter("person", mark.person())
                .setParameter("kind", mark.kind())
                .setParameter("version", mark.version())
                .executeUpdate();
    }

    /** Persons of whatever company for whom it holds. */
    List<UUID> everybody(Kind kind, int most) {
        return rows.createQuery(
                        "select distinct m.person from MarkRow m where m.kind = :kind order by m.person", UUID.class)
                .setParameter("kind", kind)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> people(String tenant, Kind kind) {
        return rows.createQuery("select m from MarkRow m where m.tenant = :tenant and m.kind = :kind", MarkRow.class)
                .setParameter("tenant", tenant)
                .setParameter("kind", kind)
                .getResultStream()
                .map(MarkRow::person)
                .toList();
    }
}
