package org.telemaque.tool.workshop.people;

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
import java.util.function.Supplier;
import org.telemaque.lti.message.ContextClaim;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.tool.foundation.platform.Platform;

/** The table of cohorts. */
@ApplicationScoped
public class Cohorts {
    private static final int LONGEST_TITLE = 500;

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;

    /**
     * Names a course inside all LMSs.
     *
     * @param tenant the company
     * @param platform the LMS
     * @param deployment the deployment inside it
     * @param context the course inside the deployment
     */
    record Place(String tenant, UUID platform, String deployment, String context) {}

    /** For the container. */
    @Inject
    public Cohorts(Clock clock, Supplier<UUID> identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Cohorts() {
        this(null, null); // the container's proxy never uses it
    }

    /** The cohort that a believed launch came from; empty when it came from outside any course. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Cohort> arrive(Platform platform, LaunchClaims claims) {
        return claims.context().map(context -> seen(place(platform, claims, context), context));
    }

    private static Place place(Platform platform, LaunchClaims claims, ContextClaim context) {
        String deployment = claims.deploymentId();
        return new Place(platform.tenant(deployment), platform.id(), deployment, context.id());
    }

    private Cohort seen(Place place, ContextClaim context) {
        Instant now = clock.instant();
        CohortRow row = row(place, now);
        String title = context.title().isBlank() ? context.label() : context.title();
        row.seen(title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE), now);
        return row.cohort();
    }

    private CohortRow row(Place place, Instant now) {
        return rows.createQuery(
                        "select c from CohortRow c where c.tenant = :tenant and c.platform = :platform"
                                + " and c.deployment = :deployment and c.context = :context",
                        CohortRow.class)
                .setParameter("tenant", place.tenant())
                .setParameter("platform", place.platform())
                .setParameter("deployment", place.deployment())
                .setParameter("context", place.context())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> add(new CohortRow(identifiers.get(), place, now)));
    }

    private CohortRow add(CohortRow row) {
        rows.persist(row);
        rows.flush(); // a launch at the same moment shows here, and is tried again
        return row;
    }

    /** The company's cohort with this id. */
    @Transactional
    public Optional<Cohort> find(String tenant, String id) {
        return all(tenant).stream().filter(cohort -> cohort.id().equals(id)).findFirst();
    }

    /** The company's cohorts, by title. */
    @Transactional
    public List<Cohort> all(String tenant) {
        return rows.createQuery(
                        "select c from CohortRow c where c.tenant = :tenant order by c.title, c.id", CohortRow.class)
                .setParameter("tenant", tenant)
                .getResultStream()
                .map(CohortRow::cohort)
                .toList();
    }
}
