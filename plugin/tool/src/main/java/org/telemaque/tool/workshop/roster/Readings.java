package org.telemaque.tool.workshop.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.tool.workshop.people.Cohort;

/** The table of what came of asking for lists. */
@ApplicationScoped
class Readings {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    /** Notes that the list of a course is asked for; false while somebody else asks, or did since that moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean begin(Cohort cohort, Instant now, Instant since) {
        UUID id = UUID.fromString(cohort.id());
        return Optional.ofNullable(rows.find(RosterRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> add(new RosterRow(cohort)))
                .begin(now, since);
    }

    private RosterRow add(RosterRow row) {
        rows.persist(row);
        rows.flush(); // whoever asks at the same moment clashes here, and leaves it to the other
        return row;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(Cohort cohort, String remark, Instant now) {
        find(cohort.tenant(), cohort.id()).ifPresent(row -> row.read(remark, now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Cohort cohort, String why) {
        find(cohort.tenant(), cohort.id()).ifPresent(row -> row.failed(why));
    }

    /** How the list of a company's course stands; unread when nobody ever asked. */
    @Transactional
    Reading reading(String tenant, String cohort, Instant now) {
        return find(tenant, cohort).map(row -> row.reading(now)).orElseGet(() -> Reading.nothing(Reading.State.UNREAD));
    }

    private Optional<RosterRow> find(String tenant, String cohort) {
        return Optional.ofNullable(rows.find(RosterRow.class, UUID.fromString(cohort)))
                .filter(row -> row.tenant.equals(tenant));
    }
}
