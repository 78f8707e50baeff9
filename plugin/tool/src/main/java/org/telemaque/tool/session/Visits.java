package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.foundation.term.Terms;

/** The table of visits: each is kept for a term after its last sign of life; what was learnt in it is kept elsewhere. */
@ApplicationScoped
class Visits implements Kept {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Terms terms;

    @Inject
    Visits(Terms terms) {
        this.terms = terms;
    }

    @SuppressWarnings("NullAway")
    Visits() {
        this(null); // the container's proxy never uses it
    }

    @Override
    public String what() {
        return "visits";
    }

    @Override
    public Duration term() {
        return terms.visits();
    }

    void add(Visit visit, VisitRow.Lock lock, Instant now) {
        rows.persist(new VisitRow(visit, lock, now));
    }

    /** Opens a visit for the holder of this bearer; false when somebody was faster: a ticket opens once. */
    boolean open(UUID id, String ticketHash, String bearerHash) {
        return rows.createQuery("update VisitRow v set v.bearerHash = :bearer, v.ticketHash = ''"
                                + " where v.id = :id and v.ticketHash = :ticket")
                        .setParameter("bearer", bearerHash)
                        .setParameter("id", id)
                        .setParameter("ticket", ticketHash)
                        .executeUpdate()
                == 1;
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

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
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
