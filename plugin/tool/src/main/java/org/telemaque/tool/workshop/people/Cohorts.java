package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.ContextClaim;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.service.JsonText;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.term.Lately;

/** The table of cohorts. */
@ApplicationScoped
public class Cohorts {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REMEMBERED = 2_000;

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;
    private final Lately<Place, Seen> lately = new Lately<>();

    /**
     * Names a course inside all LMSs.
     *
     * @param tenant the company
     * @param platform the LMS
     * @param deployment the deployment inside it
     * @param context the course inside the deployment
     */
    record Place(String tenant, UUID platform, String deployment, String context) {}

    /**
     * What a launch says of a course.
     *
     * @param title what the LMS calls it
     * @param services the doors at which the LMS says who is in it, as opaque JSON; empty when the launch is silent on it
     */
    record Look(String title, String services) {}

    private record Seen(Cohort cohort, Look look) {}

    /**
     * A cohort whose LMS says who is in it.
     *
     * @param cohort which
     * @param deployment the deployment inside the LMS
     * @param services the doors at which the LMS says it, as opaque JSON
     */
    public record Source(Cohort cohort, String deployment, String services) {}

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
        return claims.context()
                .map(context -> seen(place(platform, claims, context), context, services(claims.payload())));
    }

    private static Place place(Platform platform, LaunchClaims claims, ContextClaim context) {
        String deployment = claims.deploymentId();
        return new Place(platform.tenant(deployment), platform.id(), deployment, context.id());
    }

    /** The doors of the list and of the groups; empty when the LMS offers no list. */
    private static String services(JsonObject payload) {
        JsonObjectBuilder doors = JsonText.object();
        Stream.of(ClaimName.NAMES_AND_ROLES, ClaimName.COURSE_GROUPS)
                .filter(payload::containsKey)
                .forEach(name -> doors.add(name, payload.get(name)));
        return payload.containsKey(ClaimName.NAMES_AND_ROLES) ? doors.build().toString() : "";
    }

    private Cohort seen(Place place, ContextClaim context, String services) {
        Instant now = clock.instant();
        String title = context.title().isBlank() ? context.label() : context.title();
        Look look = new Look(title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE), services);
        return lately.of(place, now)
                .filter(seen -> seen.look().equals(look))
                .map(Seen::cohort)
                .orElseGet(() -> seen(place, look, now));
    }

    private Cohort seen(Place place, Look look, Instant now) {
        Optional<CohortRow> known = find(place);
        known.filter(row -> row.says(look, now) && look.services().length() <= LONGEST_REMEMBERED)
                .ifPresentOrElse(
                        row -> lately.note(place, new Seen(row.cohort(), look), row.lastSeen),
                        () -> lately.forget(place));
        CohortRow row = known.orElseGet(() -> add(new CohortRow(identifiers.get(), place, now)));
        row.seen(look, now);
        return row.cohort();
    }

    private Optional<CohortRow> find(Place place) {
        return rows.createQuery(
                        "select c from CohortRow c where c.tenant = :tenant and c.platform = :platform"
                                + " and c.deployment = :deployment and c.context = :context",
                        CohortRow.class)
                .setParameter("tenant", place.tenant())
                .setParameter("platform", place.platform())
                .setParameter("deployment", place.deployment())
                .setParameter("context", place.context())
                .getResultStream()
                .findFirst();
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

    /** The company's cohort with this id, where its LMS says who is in it. */
    @Transactional
    public Optional<Source> source(String tenant, String id) {
        return sources("where c.tenant = :it", tenant)
                .filter(source -> source.cohort().id().equals(id))
                .findFirst();
    }

    /** All cohorts that somebody came from since a moment, and whose LMSs say who is in them. */
    @Transactional
    public List<Source> sources(Instant since) {
        return sources("where c.lastSeen >= :it order by c.id", since).toList();
    }

    private Stream<Source> sources(String which, Object it) {
        return rows.createQuery("select c from CohortRow c " + which, CohortRow.class)
                .setParameter("it", it)
                .getResultStream()
                .filter(row -> !row.services.isEmpty())
                .map(CohortRow::source);
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
