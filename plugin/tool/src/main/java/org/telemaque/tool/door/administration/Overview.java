package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telemaque.lti.registration.Defect;
import org.telemaque.tool.door.administration.OverviewPage.Candidate;
import org.telemaque.tool.door.administration.OverviewPage.Guest;
import org.telemaque.tool.door.administration.OverviewPage.LaunchLine;
import org.telemaque.tool.door.administration.OverviewPage.Newcomer;
import org.telemaque.tool.door.administration.OverviewPage.ParcelLine;
import org.telemaque.tool.door.administration.OverviewPage.PlatformLine;
import org.telemaque.tool.door.administration.OverviewPage.PlatformList;
import org.telemaque.tool.door.administration.OverviewPage.Waiting;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.platform.Deployments;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.enrolment.Invitations;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.people.Readers;
import org.telemaque.tool.workshop.people.Roster;

/** Gathers what the operator sees at once. */
@ApplicationScoped
class Overview {
    private static final int LATEST = 50;
    private static final int PLATFORMS = 50;
    private static final int MOST_CANDIDATES = 500;

    private final Platforms platforms;
    private final Deployments deployments;
    private final Invitations invitations;
    private final Journal journal;
    private final Outbox outbox;
    private final Roster roster;
    private final Readers readers;

    @Inject
    Overview(
            Platforms platforms,
            Deployments deployments,
            Invitations invitations,
            Journal journal,
            Outbox outbox,
            Roster roster,
            Readers readers) {
        this.platforms = platforms;
        this.deployments = deployments;
        this.invitations = invitations;
        this.journal = journal;
        this.outbox = outbox;
        this.roster = roster;
        this.readers = readers;
    }

    @SuppressWarnings("NullAway")
    Overview() {
        this(null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Which platforms the operator wants to see: those whose names hold a text, page by page. */
    record Wanted(String text, int page) {
        boolean meets(Platform platform) {
            return Stream.concat(
                            Stream.of(
                                    platform.name(),
                                    platform.registration().issuer(),
                                    platform.registration().clientId()),
                            platform.tenants().stream())
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
        }

        String address(int other) {
            return "/admin?page=" + other + "&search=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /** However many there are, one look into the database. */
    PlatformList platforms(Wanted wanted, Words words, Function<Instant, String> clock) {
        List<Platform> found = platforms.withRemoved().stream()
                .filter(wanted::meets)
                .sorted(Comparator.comparing(Platform::standing)
                        .thenComparing(Platform::name)
                        .thenComparing(Platform::id))
                .toList();
        int first = Math.min((wanted.page() - 1) * PLATFORMS, found.size());
        List<Platform> shown = found.subList(first, Math.min(first + PLATFORMS, found.size()));
        Map<UUID, Instant> last =
                deployments.lastSeen(shown.stream().map(Platform::id).toList());
        return new PlatformList(
                shown.stream()
                        .map(platform -> line(
                                platform,
                                Optional.ofNullable(last.get(platform.id()))
                                        .map(clock)
                                        .orElseGet(() -> words.say("administration.last.never"))))
                        .toList(),
                wanted.text(),
                wanted.page(),
                wanted.page() > 1 ? wanted.address(wanted.page() - 1) : "",
                first + PLATFORMS < found.size() ? wanted.address(wanted.page() + 1) : "");
    }

    private static PlatformLine line(Platform platform, String lastLaunch) {
        return new PlatformLine(
                platform.id().toString(),
                platform.name(),
                platform.standing().name(),
                platform.registration().issuer(),
                platform.registration().clientId(),
                String.join(", ", platform.tenants().stream().sorted().toList()),
                lastLaunch);
    }

    /** Deployments that wait for a decision, of platforms that there still are. */
    Waiting waiting(Function<Instant, String> clock) {
        List<UUID> here = platforms.all().stream().map(Platform::id).toList();
        List<Newcomer> newest = newest(here, clock);
        return new Waiting(newest, deployments.waiting(here) - newest.size());
    }

    private List<Newcomer> newest(List<UUID> here, Function<Instant, String> clock) {
        return deployments.waiting(here, LATEST).stream()
                .flatMap(one -> platforms
                        .find(one.platform())
                        .map(platform -> new Newcomer(
                                platform.id().toString(), platform.name(), one.id(), clock.apply(one.since())))
                        .stream())
                .toList();
    }

    List<Guest> guests(Function<Instant, String> clock) {
        return invitations.waiting().stream()
                .map(invitation ->
                        new Guest(invitation.label(), invitation.tenant(), clock.apply(invitation.expiresAt())))
                .toList();
    }

    List<String> defects() {
        return platforms.defects().stream().map(Defect::toString).toList();
    }

    List<LaunchLine> launches(Function<Instant, String> clock) {
        return journal.latestOfAll(Set.of(Act.LAUNCH_ACCEPTED, Act.LAUNCH_REFUSED), LATEST).stream()
                .map(entry -> new LaunchLine(
                        clock.apply(entry.at()), entry.tenant(), entry.act().name(), entry.detail()))
                .toList();
    }

    List<ParcelLine> parcels(Function<Instant, String> clock) {
        return outbox.undelivered(LATEST).stream()
                .map(parcel -> new ParcelLine(
                        parcel.parcel().toString(),
                        parcel.target(),
                        clock.apply(parcel.since()),
                        parcel.tenant(),
                        parcel.reason()))
                .toList();
    }

    /** Those whom it would serve, and those who have it: it can be taken back from whoever reviews no longer. */
    List<Candidate> candidates() {
        Set<Person> reading = new LinkedHashSet<>(readers.ofAll(MOST_CANDIDATES));
        Set<Person> all = new LinkedHashSet<>(reading);
        all.addAll(roster.reviewers(MOST_CANDIDATES));
        return all.stream()
                .sorted(Comparator.comparing(Person::tenant)
                        .thenComparing(Person::name)
                        .thenComparing(Person::id))
                .map(person ->
                        new Candidate(person.tenant(), person.id().toString(), person.name(), reading.contains(person)))
                .toList();
    }
}
