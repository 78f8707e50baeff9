package org.telemaque.tool.workshop.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telemaque.lti.ags.Result;
import org.telemaque.tool.foundation.event.Learner;

/** The tables of grades, of which links were told of them, and of what was read back. */
@ApplicationScoped
class Grades {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Supplier<UUID> identifiers;

    @Inject
    Grades(Supplier<UUID> identifiers) {
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Grades() {
        this(null); // the container's proxy never uses it
    }

    /** The row of a person's work, held until the transaction ends, so that times only ever grow. */
    GradeRow hold(Learner learner, String activity) {
        return rows.createQuery(
                        "select g from GradeRow g where g.tenant = :tenant and g.person = :person"
                                + " and g.activity = :activity",
                        GradeRow.class)
                .setParameter("tenant", learner.tenant())
                .setParameter("person", learner.person())
                .setParameter("activity", activity)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(new GradeRow(identifiers.get(), learner, activity)));
    }

    /** What a link was told of a grade that is held. */
    SaidRow said(GradeRow grade, UUID link) {
        return rows.createQuery("select s from SaidRow s where s.grade = :grade and s.link = :link", SaidRow.class)
                .setParameter("grade", grade.id)
                .setParameter("link", link)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(new SaidRow(identifiers.get(), grade, link)));
    }

    /** Those of whom nothing was begun or said since a time. */
    List<UUID> stillSince(Instant time, int most) {
        return rows.createQuery(
                        "select g.id from GradeRow g where g.saidAt < :time and g.startedAt < :time order by g.saidAt",
                        UUID.class)
                .setParameter("time", time)
                .setMaxResults(most)
                .getResultList();
    }

    int forget(List<UUID> old) {
        rows.createQuery("delete from SaidRow s where s.grade in :old")
                .setParameter("old", old)
                .executeUpdate();
        return rows.createQuery("delete from GradeRow g where g.id in :old")
                .setParameter("old", old)
                .executeUpdate();
    }

    /** Notes that a link's results are being asked for; false while somebody else asks. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean beginReading(String tenant, UUID link, Instant now) {
        return Optional.ofNullable(rows.find(ReadingRow.class, link, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> add(new ReadingRow(tenant, link)))
                .begin(now);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void readingDone(UUID link, List<Result> results, Instant now) {
        rows.find(ReadingRow.class, link).read(results, now);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void readingFailed(UUID link, String why, Instant now) {
        rows.find(ReadingRow.class, link).failed(why, now);
    }

    /** What a link's line item held when somebody last asked. */
    @Transactional
    ReadingRow reading(String tenant, UUID link) {
        return Optional.ofNullable(rows.find(ReadingRow.class, link)).orElseGet(() -> new ReadingRow(tenant, link));
    }

    /** The best of a person's work on an activity. */
    @Transactional
    Optional<GradeBoard.Best> best(String tenant, UUID person, String activity) {
        return rows.createQuery(
                        "select g from GradeRow g where g.tenant = :tenant and g.person = :person"
                                + " and g.activity = :activity",
                        GradeRow.class)
                .setParameter("tenant", tenant)
                .setParameter("person", person)
                .setParameter("activity", activity)
                .getResultStream()
                .filter(GradeRow::isGrade)
                .map(grade -> new GradeBoard.Best(grade.percent, grade.completed, grade.bestAt))
                .findFirst();
    }

    /** The best percent of each of these people who have one. */
    @Transactional
    Map<UUID, BigDecimal> percents(String tenant, String activity, Collection<UUID> people) {
        return rows.createQuery(
                        "select g from GradeRow g where g.tenant = :tenant and g.activity = :activity", GradeRow.class)
                .setParameter("tenant", tenant)
                .setParameter("activity", activity)
                .getResultStream()
                .filter(grade -> grade.isGrade() && people.contains(grade.person))
                .collect(Collectors.toMap(grade -> grade.person, grade -> BigDecimal.valueOf(grade.percent)));
    }

    private <R> R add(R row) {
        rows.persist(row);
        rows.flush(); // two devices that open at once clash here, and are tried again
        return row;
    }
}
