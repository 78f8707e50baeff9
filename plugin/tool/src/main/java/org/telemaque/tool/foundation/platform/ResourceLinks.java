package org.telemaque.tool.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.term.Lately;

/** The table of resource links. */
@ApplicationScoped
public class ResourceLinks {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_REMEMBERED = 2_000;

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;
    private final Lately<Spot, Seen> lately = new Lately<>();

    private record Spot(String tenant, ResourceLink.Place place) {}

    private record Seen(ResourceLink link, ResourceLink.Look look) {}

    /** For the container. */
    @Inject
    public ResourceLinks(Clock clock, Supplier<UUID> identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    ResourceLinks() {
        this(null, null); // the container's proxy never uses it
    }

    /** Notes that a link was opened, and what a launch says of it: the newest replaces what was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ResourceLink seen(String tenant, ResourceLink.Place place, ResourceLink.Look said) {
        Spot spot = new Spot(tenant, place);
        ResourceLink.Look look = clipped(said);
        Instant now = clock.instant();
        return lately.of(spot, now)
                .filter(seen -> seen.look().equals(look))
                .map(Seen::link)
                .orElseGet(() -> seen(spot, look, now));
    }

    private ResourceLink seen(Spot spot, ResourceLink.Look look, Instant now) {
        Optional<ResourceLinkRow> known = found(spot.tenant(), spot.place());
        known.filter(row -> row.says(look, now) && look.services().length() <= LONGEST_REMEMBERED)
                .ifPresentOrElse(
                        row -> lately.note(spot, new Seen(row.resourceLink(), look), row.lastSeen),
                        () -> lately.forget(spot));
        ResourceLinkRow row =
                known.orElseGet(() -> add(new ResourceLinkRow(identifiers.get(), spot.tenant(), spot.place(), now)));
        row.seen(look, now);
        return row.resourceLink();
    }

    /** What LMSs offer with the links of some of a company's cohorts that open an activity, the link seen last first. */
    @Transactional
    public List<Offer> offers(String tenant, Collection<String> cohorts, String activity) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        return rows.createQuery(
                        "select l from ResourceLinkRow l where l.tenant = :tenant and l.cohort in :cohorts"
                                + " and l.activity = :activity order by l.lastSeen desc",
                        ResourceLinkRow.class)
                .setParameter("tenant", tenant)
                .setParameter("cohorts", cohorts)
                .setParameter("activity", activity)
                .getResultStream()
                .map(ResourceLinkRow::offer)
                .filter(offer -> !offer.services().isEmpty())
                .toList();
    }

    /**
     * What a copied link opens: the activity of the newest link it was copied from that we know. A course copy names links of
     * its own LMS only, so none of another one is looked at; where deployments have named links alike, its own comes first.
     *
     * @param copy where the copy hangs
     * @param originals the LMS's names of the links it was copied from, the newest first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> inherited(String tenant, ResourceLink.Place copy, List<String> originals) {
        return originals.isEmpty()
                ? Optional.empty()
                : known(tenant, copy.platform(), originals)
                        .min(Comparator.<ResourceLink>comparingInt(
                                        link -> originals.indexOf(link.place().link()))
                                .thenComparing(
                                        link -> !link.place().deployment().equals(copy.deployment()))
                                .thenComparing(ResourceLink::id))
                        .map(ResourceLink::activity);
    }

    private Stream<ResourceLink> known(String tenant, UUID platform, List<String> links) {
        return rows.createQuery(
                        "select l from ResourceLinkRow l where l.tenant = :tenant and l.platform = :platform"
                                + " and l.link in :links and l.activity <> ''",
                        ResourceLinkRow.class)
                .setParameter("tenant", tenant)
                .setParameter("platform", platform)
                .setParameter("links", links)
                .getResultStream()
                .map(ResourceLinkRow::resourceLink);
    }

    /** What LMSs offer with all links of a company's cohort, by title. */
    @Transactional
    public List<Offer> offers(String tenant, String cohort) {
        return rows.createQuery(
                        "select l from ResourceLinkRow l where l.tenant = :tenant and l.cohort = :cohort"
                                + " and l.cohort <> '' order by l.title, l.id",
                        ResourceLinkRow.class)
                .setParameter("tenant", tenant)
                .setParameter("cohort", cohort)
                .getResultStream()
                .map(ResourceLinkRow::offer)
                .filter(offer -> !offer.services().isEmpty())
                .toList();
    }

    /** What an LMS offers with one of a company's links. */
    @Transactional
    public Optional<Offer> offer(String tenant, UUID link) {
        return find(tenant, link)
                .map(ResourceLinkRow::offer)
                .filter(offer -> !offer.services().isEmpty());
    }

    /** What the LMS calls the other links of the same cohort that open the same activity. */
    @Transactional
    public Set<String> othersLike(ResourceLink link) {
        return find(link.tenant(), link.id()).stream()
                .flatMap(this::alike)
                .map(other -> other.link)
                .filter(other -> !other.equals(link.place().link()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<ResourceLinkRow> alike(ResourceLinkRow row) {
        return rows.createQuery(
                        "select l from ResourceLinkRow l where l.tenant = :tenant and l.cohort = :cohort"
                                + " and l.activity = :activity",
                        ResourceLinkRow.class)
                .setParameter("tenant", row.tenant)
                .setParameter("cohort", row.cohort)
                .setParameter("activity", row.activity)
                .getResultStream();
    }

    private Optional<ResourceLinkRow> find(String tenant, UUID link) {
        return Optional.ofNullable(rows.find(ResourceLinkRow.class, link)).filter(row -> row.tenant.equals(tenant));
    }

    /** The company's link at this place, if anybody has ever come through it. */
    @Transactional
    public Optional<ResourceLink> at(String tenant, ResourceLink.Place place) {
        return found(tenant, place).map(ResourceLinkRow::resourceLink);
    }

    /** The company's link with this id. */
    @Transactional
    public Optional<ResourceLink> known(String tenant, UUID link) {
        return find(tenant, link).map(ResourceLinkRow::resourceLink);
    }

    private Optional<ResourceLinkRow> found(String tenant, ResourceLink.Place place) {
        return rows.createQuery(
                        "select l from ResourceLinkRow l where l.tenant = :tenant and l.platform = :platform"
                                + " and l.deployment = :deployment and l.link = :link",
                        ResourceLinkRow.class)
                .setParameter("tenant", tenant)
                .setParameter("platform", place.platform())
                .setParameter("deployment", place.deployment())
                .setParameter("link", place.link())
                .getResultStream()
                .findFirst();
    }

    private ResourceLinkRow add(ResourceLinkRow row) {
        rows.persist(row);
        rows.flush(); // a launch at the same moment shows here, and is tried again
        return row;
    }

    private static ResourceLink.Look clipped(ResourceLink.Look said) {
        return new ResourceLink.Look(clipped(said.title()), clipped(said.activity()), said.cohort(), said.services());
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
