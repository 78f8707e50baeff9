package org.telemaque.tool.workshop.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.foundation.event.Learner;

/** The table of sheets. */
@ApplicationScoped
class Sheets {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Sheets(Clock clock, Supplier<UUID> identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Sheets() {
        this(null, null); // the container's proxy never uses it
    }

    /**
     * Where a sheet lies.
     *
     * @param form kind and slug, such as {@code survey/apres-cours}
     */
    record Place(String tenant, UUID writer, UUID subject, String cohort, String form) {

        /** A survey, which one fills in for oneself. */
        static Place own(Learner writer, String form) {
            return new Place(writer.tenant(), writer.person(), writer.person(), writer.cohort(), form);
        }

        /** A checklist, which one fills in for somebody else of the same course. */
        static Place about(Learner subject, UUID writer, String form) {
            return new Place(subject.tenant(), writer, subject.person(), subject.cohort(), form);
        }
    }

    /** The sheet that lies there. */
    Optional<SheetRow> find(Place place) {
        return find(place, LockModeType.NONE);
    }

    /** The sheet that lies there, or a new one where its form is still offered. */
    Optional<SheetRow> open(Place place, Supplier<Optional<String>> release) {
        return find(place, LockModeType.PESSIMISTIC_WRITE)
                .or(() -> release.get().map(hash -> begin(place, hash)));
    }

    /** Adds at once, so that a clash of two devices is seen here and nowhere later. */
    private SheetRow begin(Place place, String release) {
        var fresh = new SheetRow(identifiers.get(), place, release, clock.instant());
        rows.persist(fresh);
        rows.flush();
        return fresh;
    }

    private Optional<SheetRow> find(Place place, LockModeType lock) {
        return rows.createQuery(
                        "select s from SheetRow s where s.tenant = :tenant and s.writer = :writer"
                                + " and s.subject = :subject and s.cohort = :cohort and s.form = :form"
                                + " and s.ended = ''",
                        SheetRow.class)
                .setParameter("tenant", place.tenant())
                .setParameter("writer", place.writer())
                .setParameter("subject", place.subject())
                .setParameter("cohort", place.cohort())
                .setParameter("form", place.form())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** How many sheets of this kind these people have behind them; others who would hand one in wait. */
    int turn(Place place) {
        find(place, LockModeType.PESSIMISTIC_WRITE);
        return rows.createQuery(
                        "select count(s) from SheetRow s where s.tenant = :tenant and s.writer = :writer"
                                + " and s.subject = :subject and s.cohort = :cohort and s.form = :form"
                                + " and s.handedAt is not null",
                        Long.class)
                .setParameter("tenant", place.tenant())
                .setParameter("writer", place.writer())
                .setParameter("subject", place.subject())
                .setParameter("cohort", place.cohort())
                .setParameter("form", place.form())
                .getSingleResult()
                .intValue();
    }

    /** What was handed in about somebody by others, newest first. */
    List<SheetRow> about(String tenant, UUID subject) {
        return rows.createQuery(
                        "select s from SheetRow s where s.tenant = :tenant and s.subject = :subject"
                                + " and (s.writer is null or s.writer <> :subject) and s.handedAt is not null"
                                + " order by s.handedAt desc, s.id",
                        SheetRow.class)
                .setParameter("tenant", tenant)
                .setParameter("subject", subject)
                .getResultList();
    }
}
