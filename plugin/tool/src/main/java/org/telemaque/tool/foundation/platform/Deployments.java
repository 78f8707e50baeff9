package org.telemaque.tool.foundation.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Lately;

/** The table of deployments: learnt at launch, and with it when each platform was last heard of. */
@ApplicationScoped
public class Deployments {
    /**
     * A deployment of a platform that has launched us.
     *
     * @param id what the platform calls it
     * @param tenant the company it belonged to at its last launch
     * @param firstSeen its first launch
     * @param lastSeen its last launch, to the minute
     */
    public record Deployment(String id, String tenant, Instant firstSeen, Instant lastSeen) {}

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

    /** Notes a launch, once a minute at most: the row is not worth a write to each of many launches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seen(UUID platform, String deployment, String tenant) {
        UUID id = UUID.nameUUIDFromBytes((platform + "\n" + deployment).getBytes(UTF_8));
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
