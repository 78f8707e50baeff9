package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.telemaque.tool.session.Secrets;

/** The table of logins that wait for their launch. */
@ApplicationScoped
class Logins {
    /** How long a person may take to log in at the platform. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    /** A login as it was found. */
    record Found(Login login, boolean used, boolean expired) {}

    @Inject
    Logins(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Logins() {
        this(null); // the container's proxy never uses it
    }

    @Transactional
    void begin(Login login) {
        Instant now = clock.instant();
        sweep(now);
        rows.persist(new LoginRow(Secrets.hash(login.state()), login, now.plus(LIFE)));
    }

    /** Used logins are remembered for an hour after their time, so that a replay can still be called one. */
    private void sweep(Instant now) {
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            rows.createQuery("delete from LoginRow l where l.expiresAt < :past")
                    .setParameter("past", now.minus(REMEMBERED))
                    .executeUpdate();
        }
    }

    @Transactional
    Optional<Found> find(String state) {
        return Optional.ofNullable(rows.find(LoginRow.class, Secrets.hash(state)))
                .map(row -> new Found(
                        row.login(state), row.isUsed(), !clock.instant().isBefore(row.expiresAt())));
    }

    /** Uses the login up; false when another launch was faster. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean use(Login login) {
        return rows.createQuery("update LoginRow l set l.used = true where l.stateHash = :hash and l.used = false")
                        .setParameter("hash", Secrets.hash(login.state()))
                        .executeUpdate()
                == 1;
    }
}
