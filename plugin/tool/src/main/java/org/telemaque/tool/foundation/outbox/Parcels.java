package org.telemaque.tool.foundation.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables of parcels and of the targets they wait for. */
@ApplicationScoped
class Parcels {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    void add(Parcel parcel, Instant now) {
        rows.persist(new ParcelRow(parcel, now));
        rows.flush(); // the persistence provider would write several of one transaction in an order of its own
    }

    /** Makes a row for a target that has none yet. */
    void known(String target, Instant now) {
        if (rows.find(TargetRow.class, target) == null) {
            rows.createNativeQuery(
                            "insert into outbox_target (target, rests_until, failures, reason) values (?1, ?2, 0, '')")
                    .setParameter(1, target)
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    /** Takes the one right to send to a target; empty while another node holds it. */
    Optional<TargetRow> claim(String target) {
        var mine = rows.createNativeQuery("select target from outbox_target where target = ?1 for update skip locked")
                .setParameter(1, target)
                .getResultList();
        return mine.isEmpty() ? Optional.empty() : Optional.of(fresh(target));
    }

    /** The row of a target that has one, held until the transaction ends. */
    TargetRow hold(String target) {
        return rows.find(TargetRow.class, target, LockModeType.PESSIMISTIC_WRITE);
    }

    private TargetRow fresh(String target) {
        var row = rows.getReference(TargetRow.class, target);
        rows.refresh(row);
        return row;
    }

    /** The oldest parcels of a target that are due, and before which none of the same order key has to wait. */
    List<ParcelRow> due(String target, int limit, Instant now) {
        return rows.createQuery(
                        "select p from ParcelRow p where p.target = :target and p.state = :waiting and p.dueAt <= :now"
                                + " and not exists (select e.id from ParcelRow e where e.target = :target"
                                + " and e.state = :waiting and e.orderKey = p.orderKey and e.seq < p.seq"
                                + " and e.dueAt > :now) order by p.seq",
                        ParcelRow.class)
                .setParameter("target", target)
                .setParameter("waiting", ParcelRow.State.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The oldest waiting parcels of a target. */
    List<ParcelRow> oldest(String target, int limit) {
        return rows.createQuery(
                        "select p from ParcelRow p where p.target = :target and p.state = :waiting order by p.seq",
                        ParcelRow.class)
                .setParameter("target", target)
                .setParameter("waiting", ParcelRow.State.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The oldest waiting parcels of one company for a target. */
    List<ParcelRow> oldest(String target, String tenant, int limit) {
        return rows.createQuery(
                        "select p from ParcelRow p where p.target = :target and p.state = :waiting"
                                + " and p.tenant = :tenant order by p.seq",
                        ParcelRow.class)
                .setParameter("target", target)
                .setParameter("waiting", ParcelRow.State.WAITING)
                .setParameter("tenant", tenant)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The targets for whom something waits; looks through all that is kept. */
    Set<String> waitingTargets() {
        return Set.copyOf(
                rows.createQuery("select distinct p.target from ParcelRow p where p.state = :waiting", String.class)
                        .setParameter("waiting", ParcelRow.State.WAITING)
                        .getResultList());
    }

    /** The targets known so far for whom something waits. */
    Set<String> waitingKnownTargets() {
        return Set.copyOf(rows.createQuery(
                        "select t.target from TargetRow t where exists (select p.id from ParcelRow p"
                                + " where p.target = t.target and p.state = :waiting)",
                        String.class)
                .setParameter("waiting", ParcelRow.State.WAITING)
                .getResultList());
    }

    /** How many parcels are in a state; target by target, for so the index knows, and what was sent is never looked at. */
    long count(ParcelRow.State state) {
        return rows.createQuery(
                        "select count(p) from ParcelRow p, TargetRow t where p.target = t.target and p.state = :state",
                        Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** The parcels that could not be delivered or wait for a permission, newest first. */
    List<ParcelRow> undelivered(int limit) {
        return rows.createQuery(
                        "select p from ParcelRow p where p.state = :dead or (p.state = :waiting and p.held = true)"
                                + " order by p.seq desc",
                        ParcelRow.class)
                .setParameter("dead", ParcelRow.State.DEAD)
                .setParameter("waiting", ParcelRow.State.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of one company for one target, newest first. */
    List<ParcelRow> undelivered(String target, String tenant, int limit) {
        return rows.createQuery(
                        "select p from ParcelRow p where p.target = :target and p.tenant = :tenant"
                                + " and (p.state = :dead or (p.state = :waiting and p.held = true)) order by p.seq desc",
                        ParcelRow.class)
                .setParameter("target", target)
                .setParameter("tenant", tenant)
                .setParameter("dead", ParcelRow.State.DEAD)
                .setParameter("waiting", ParcelRow.State.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many parcels of a target are in a state. */
    long count(String target, ParcelRow.State state) {
        return rows.createQuery(
                        "select count(p) from ParcelRow p where p.target = :target and p.state = :state", Long.class)
                .setParameter("target", target)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Whether something waits for a target that was put before a time. */
    boolean waits(String target, Instant before) {
        return !rows.createQuery(
                        "select p.id from ParcelRow p where p.target = :target and p.state = :state"
                                + " and p.putAt <= :before",
                        UUID.class)
                .setParameter("target", target)
                .setParameter("state", ParcelRow.State.WAITING)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every target that was ever prepared, with what is known of it. */
    List<TargetRow> rows() {
        return rows.createQuery("select t from TargetRow t order by t.target", TargetRow.class)
                .getResultList();
    }

    /** Every target that was ever prepared. */
    List<String> targets() {
        return rows.createQuery("select t.target from TargetRow t order by t.target", String.class)
                .getResultList();
    }

    /** The parcels of a target that have been in a state since before a time; waiting ones since they were put. */
    List<UUID> settledBefore(String target, ParcelRow.State state, Instant time, int limit) {
        return rows.createQuery(
                        "select p.id from ParcelRow p where p.target = :target and p.state = :state"
                                + " and p.settledAt < :time order by p.seq",
                        UUID.class)
                .setParameter("target", target)
                .setParameter("state", state)
                .setParameter("time", time)
                .setMaxResults(limit)
                .getResultList();
    }

    int forget(List<UUID> old) {
        return rows.createQuery("delete from ParcelRow p where p.id in :old")
                .setParameter("old", old)
                .executeUpdate();
    }

    Optional<ParcelRow> find(UUID parcel, String target) {
        return Optional.ofNullable(rows.find(ParcelRow.class, ParcelRow.key(parcel, target)));
    }

    /** Forgets parcels that were delivered before a time. */
    int forgetSentBefore(Instant time) {
        return rows.createQuery("delete from ParcelRow p where p.state = :sent and p.settledAt < :time")
                .setParameter("sent", ParcelRow.State.SENT)
                .setParameter("time", time)
                .executeUpdate();
    }
}
