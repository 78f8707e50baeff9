package org.telemaque.tool.foundation.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.foundation.term.Lately;

/** The table of deployments: learnt at launch, whether each may launch us, and with it when each platform was last heard of. */
@ApplicationScoped
public class Deployments implements Kept {
    /** So many of a platform wait at once; whoever comes then is refused without being noted. */
    private static final int MOST_WAITING = 100;

    /** So long one waits for a decision; it asks again with its next launch. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    /** Whether a deployment may launch us. */
    public enum State {
        /** It may. */
        ADMITTED,
        /** It launched us, and nobody has decided yet. */
        WAITING,
        /** Somebody has said that it may not. */
        REFUSED
    }

    /**
     * A deployment of a platform that has launched us.
     *
     * @param id what the platform calls it
     * @param tenant the company it belonged to at its last launch; empty when none was let in yet
     * @param state whether it may launch us
     * @param firstSeen its first launch
     * @param lastSeen its last launch, to the minute
     */
    public record Deployment(String id, String tenant, State state, Instant firstSeen, Instant lastSeen) {}

    /**
     * A deployment that waits for a decision.
     *
     * @param platform whose it is
     * @param id what the platform calls it
     * @param since its first launch
     */
    public record Waiting(UUID platform, String id, Instant since) {}

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Lately<UUID, String> lately = new Lately<>();

    /** For the container. */
    @Inject
    public Deployments(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Deployments() {
        this(null); // the container's proxy never uses it
    }

    /**
     * How a deployment stands whose launch is believed. One that nobody has decided on may begin to wait with it, or need not
     * wait any longer.
     */
    @Transactional
    public State met(Platform platform, String deployment) {
        UUID id = id(platform.id(), deployment);
        return Optional.ofNullable(rows.find(DeploymentRow.class, id))
                .map(row -> known(row, platform))
                .orElseGet(() -> platform.welcomes(deployment) ? State.ADMITTED : asked(platform.id(), deployment));
    }

    private State known(DeploymentRow row, Platform platform) {
        if (row.state == State.WAITING) {
            rows.refresh(row, LockModeType.PESSIMISTIC_WRITE); // somebody may be deciding at this very moment
        }
        return row.met(platform).state;
    }

    private State asked(UUID platform, String deployment) {
        if (waiting(Set.of(platform)) < MOST_WAITING) {
            added(new DeploymentRow(id(platform, deployment), platform, deployment, clock.instant())
                    .becomes(State.WAITING));
        }
        return State.WAITING;
    }

    /** How many deployments of these platforms wait for a decision. */
    @Transactional
    public long waiting(Collection<UUID> platforms) {
        return platforms.isEmpty()
                ? 0
                : rows.createQuery(
                                "select count(d) from DeploymentRow d"
                                        + " where d.platform in :platforms and d.state = :waiting",
                                Long.class)
                        .setParameter("platforms", platforms)
                        .setParameter("waiting", State.WAITING)
                        .getSingleResult();
    }

    /** What waits for a decision at these platforms, the newest first. */
    @Transactional
    public List<Waiting> waiting(Collection<UUID> platforms, int most) {
        return platforms.isEmpty()
                ? List.of()
                : rows.createQuery(
                                "select d from DeploymentRow d where d.platform in :platforms and d.state = :waiting"
                                        + " order by d.firstSeen desc, d.id",
                                DeploymentRow.class)
                        .setParameter("platforms", platforms)
                        .setParameter("waiting", State.WAITING)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(row -> new Waiting(row.platform, row.deployment, row.firstSeen))
                        .toList();
    }

    @Override
    public String what() {
        return "deployments that nobody decided on";
    }

    @Override
    public Duration term() {
        return LONGEST_WAIT;
    }

    /** Only what waits is forgotten, so that strangers cannot fill the list for ever. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        List<UUID> old = rows.createQuery(
                        "select d.id from DeploymentRow d where d.state = :waiting and d.firstSeen < :past", UUID.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("past", past)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : rows.createQuery("delete from DeploymentRow d where d.id in :old and d.state = :waiting")
                        .setParameter("old", old)
                        .setParameter("waiting", State.WAITING)
                        .executeUpdate();
    }

    /** Says whether a deployment that has launched us may do so; false when there is none, or when nothing changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean decide(UUID platform, String deployment, State state) {
        Optional<DeploymentRow> row = Optional.ofNullable(rows.find(DeploymentRow.class, id(platform, deployment)))
                .filter(known -> known.state != state);
        row.ifPresent(known -> known.becomes(state));
        return row.isPresent();
    }

    /** When each of these platforms launched us last; those that never did are left out. */
    @Transactional
    public Map<UUID, Instant> lastSeen(Collection<UUID> platforms) {
        return platforms.isEmpty()
                ? Map.of()
                : rows.createQuery(
                                "select d.platform, d.lastSeen from DeploymentRow d"
                                        + " where d.platform in :platforms and d.state <> :waiting",
                                Object[].class)
                        .setParameter("platforms", platforms)
                        .setParameter("waiting", State.WAITING)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0],
                                row -> (Instant) row[1],
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    private static UUID id(UUID platform, String deployment) {
        return UUID.nameUUIDFromBytes((platform + "\n" + deployment).getBytes(UTF_8));
    }

    /** Notes a launch, once a minute at most: the row is not worth a write to each of many launches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seen(UUID platform, String deployment, String tenant) {
        UUID id = id(platform, deployment);
        Instant now = clock.instant();
        if (lately.of(id, now).filter(tenant::equals).isEmpty()) {
            Optional<DeploymentRow> known = Optional.ofNullable(rows.find(DeploymentRow.class, id));
            known.filter(row -> row.says(tenant, now))
                    .ifPresentOrElse(row -> lately.note(id, tenant, row.lastSeen), () -> lately.forget(id));
            known.orElseGet(() -> added(new DeploymentRow(id, platform, deployment, now)))
                    .launches(tenant, now);
        }
    }

    private DeploymentRow added(DeploymentRow row) {
        rows.persist(row);
        rows.flush(); // a launch at the same moment shows here, and is tried again
        return row;
    }

    /** The deployments of a platform, the one seen last first. */
    @Transactional
    public List<Deployment> of(UUID platform) {
        return rows.createQuery(
                        "select d from DeploymentRow d where d.platform = :platform order by d.lastSeen desc",
                        DeploymentRow.class)
                .setParameter("platform", platform)
                .getResultStream()
                .map(DeploymentRow::deployment)
                .toList();
    }
}
