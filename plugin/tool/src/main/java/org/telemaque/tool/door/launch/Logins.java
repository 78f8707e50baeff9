package org.telemaque.tool.door.launch;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.session.Secrets;

/** The table of logins that wait for their launch. */
@ApplicationScoped
class Logins implements Kept {
    /** How long a person may take to log in at the platform. */
    static final Duration LIFE = Duration.ofMinutes(10);

    /** Beyond their time: whoever comes a moment too late is told so. Later the state is simply unknown, and refused as well. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(1);
    private static final int MOST_SWEPT = 500;

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    /**
     * A login that has begun and waits for its launch.
     *
     * @param state what the launch must bring back; only its hash is stored
     * @param nonce what the token must repeat
     * @param proofHash the hash of what the browser must show
     * @param platform whom the browser was sent to
     * @param targetLinkUri where the login wanted to go
     * @param query the platform's own parameters, to begin again in another window
     * @param storageFrame the frame of the platform's page that keeps the proof too; empty when the platform offers none
     * @param deployment the deployment that the login named; empty when it named none
     */
    record Login(
            String state,
            String nonce,
            String proofHash,
            UUID platform,
            String targetLinkUri,
            String query,
            String storageFrame,
            String deployment) {
        /** Whether the browser may show its proof later, by the script of the opening page. */
        boolean isKeptByPlatform() {
            return !storageFrame.isEmpty();
        }
    }

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

    /**
     * Logins are remembered for a minute after their time, used or not. One login a second sweeps a few of them, more than come
     * in a second: none has to wait for a great sweep.
     */
    private void sweep(Instant now) {
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            forget(now.minus(REMEMBERED), MOST_SWEPT);
        }
    }

    @Override
    public String what() {
        return "logins";
    }

    @Override
    public Duration term() {
        return REMEMBERED;
    }

    /** For a server at which nobody logs in any more: else the sweep is faster. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        return forget(past, most);
    }

    private int forget(Instant past, int most) {
        List<String> old = rows.createQuery(
                        "select l.stateHash from LoginRow l where l.expiresAt < :past order by l.expiresAt",
                        String.class)
                .setParameter("past", past)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : rows.createQuery("delete from LoginRow l where l.stateHash in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }

    /** Reads one row, so that no transaction is needed. */
    Optional<Found> find(String state) {
        return Optional.ofNullable(rows.find(LoginRow.class, Secrets.hash(state)))
                .map(row -> new Found(
                        row.login(state), row.isUsed(), !clock.instant().isBefore(row.expiresAt())));
    }

    /** Uses up a login whose launch was refused: the same state is not tried with one token after the other. */
    @Transactional
    void spoil(Login login) {
        use(login);
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
