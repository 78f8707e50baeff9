package org.telemaque.tool.foundation.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.lti.registration.PlatformDescription;

/** The tables of registrations made by invitation, and of the standing of every platform that was given one. */
@ApplicationScoped
class Registrations {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private TransactionSynchronizationRegistry transactions;

    private final Clock clock;

    @Inject
    Registrations(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Registrations() {
        this(null); // the container's proxy never uses it
    }

    /** A number that grows with every change on any node; like all that is read here, as it was committed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long revision() {
        return ((Number) rows.createNativeQuery("select revision from platform_revision where id = 1")
                        .getSingleResult())
                .longValue();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<RegistrationRow> all() {
        return rows.createQuery("select r from RegistrationRow r order by r.registeredAt, r.id", RegistrationRow.class)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<UUID, StandingRow> standings() {
        return rows.createQuery("select s from StandingRow s", StandingRow.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> row.platform, row -> row));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID id, PlatformDescription description, Platform.Terms terms) {
        RegistrationRow row =
                Optional.ofNullable(rows.find(RegistrationRow.class, id)).orElseGet(() -> new RegistrationRow(id));
        row.agrees(description, terms, clock.instant());
        rows.merge(row);
        set(id, Standing.PENDING);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void frame(UUID id, List<String> origins) {
        Optional.ofNullable(rows.find(RegistrationRow.class, id)).ifPresent(row -> row.isFramedBy(origins));
        changed();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void set(UUID platform, Standing standing) {
        StandingRow row =
                Optional.ofNullable(rows.find(StandingRow.class, platform)).orElseGet(() -> new StandingRow(platform));
        row.becomes(standing, clock.instant());
        rows.merge(row);
        changed();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void meet(Platform platform, Platform.Newcomers newcomers) {
        StandingRow row = Optional.ofNullable(rows.find(StandingRow.class, platform.id()))
                .orElseGet(() -> StandingRow.of(platform, clock.instant()));
        row.meets(newcomers, clock.instant());
        rows.merge(row);
        changed();
    }

    private void changed() {
        rows.flush();
    }

    /**
     * Begins a change: others who want to change something wait until this transaction has ended.
     *
     * @param afterwards what is done when it has, however it did
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void change(Runnable afterwards) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is left to be done then.
            }

            @Override
            public void afterCompletion(int status) {
                afterwards.run();
            }
        });
        rows.createNativeQuery("update platform_revision set revision = revision + 1 where id = 1")
                .executeUpdate();
    }
}
