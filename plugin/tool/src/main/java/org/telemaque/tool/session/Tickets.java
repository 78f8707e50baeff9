package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.session.TicketRow.Purpose;

/** The table of tickets within a visit: each is good for one use within a minute. What opens a visit stands in its own row. */
@ApplicationScoped
class Tickets implements Kept {
    /** How long a ticket is good. */
    static final Duration LIFE = Duration.ofMinutes(1);
    /** How long a ticket is, in random bits. */
    static final int BITS = 128;

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Secrets secrets;

    @Inject
    Tickets(Clock clock, Secrets secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    @SuppressWarnings("NullAway")
    Tickets() {
        this(null, null); // the container's proxy never uses it
    }

    /** Makes a ticket, and forgets those whose time is long over. */
    String issue(Purpose purpose) {
        Instant now = clock.instant();
        rows.createQuery("delete from TicketRow t where t.expiresAt < :past")
                .setParameter("past", now.minus(LIFE))
                .executeUpdate();
        String ticket = secrets.fresh(BITS);
        rows.persist(new TicketRow(Secrets.hash(ticket), purpose, now.plus(LIFE)));
        return ticket;
    }

    @Override
    public String what() {
        return "tickets";
    }

    @Override
    public Duration term() {
        return LIFE;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        List<String> old = rows.createQuery("select t.hash from TicketRow t where t.expiresAt < :past", String.class)
                .setParameter("past", past)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : rows.createQuery("delete from TicketRow t where t.hash in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }

    /** What a ticket is good for, while its minute lasts. */
    Optional<Purpose> purpose(String ticket) {
        return Optional.ofNullable(rows.find(TicketRow.class, Secrets.hash(ticket)))
                .filter(row -> clock.instant().isBefore(row.expiresAt()))
                .map(TicketRow::purpose);
    }

    /** Uses a ticket up; false when somebody was faster. */
    boolean use(String ticket) {
        return rows.createQuery("delete from TicketRow t where t.hash = :hash")
                        .setParameter("hash", Secrets.hash(ticket))
                        .executeUpdate()
                == 1;
    }
}
