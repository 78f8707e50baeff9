package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telemaque.lti.registration.Defect;
import org.telemaque.tool.door.administration.OverviewPage.Candidate;
import org.telemaque.tool.door.administration.OverviewPage.Guest;
import org.telemaque.tool.door.administration.OverviewPage.LaunchLine;
import org.telemaque.tool.door.administration.OverviewPage.ParcelLine;
import org.telemaque.tool.door.administration.OverviewPage.PlatformLine;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.platform.Deployments;
import org.telemaque.tool.foundation.platform.Deployments.Deployment;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.enrolment.Invitations;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Cohorts;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.people.Readers;
import org.telemaque.tool.workshop.people.Roster;

/** Gathers what the operator sees at once. */
@ApplicationScoped
class Overview {
    private static final int LATEST = 50;

    private final Platforms platforms;
    private final Deployments deployments;
    private final Invitations invitations;
    private final Journal journal;
    private final Outbox outbox;
    private final Cohorts cohorts;
    private final Roster roster;
    private final Readers readers;

    @Inject
    Overview(
            Platforms platforms,
            Deployments deployments,
            Invitations invitations,
            Journal journal,
            Outbox outbox,
            Cohorts cohorts,
            Roster roster,
            Readers readers) {
        this.platforms = platforms;
        this.deployments = deployments;
        this.invitations = invitations;
        this.journal = journal;
        this.outbox = outbox;
        this.cohorts = cohorts;
        this.roster = roster;
        this.readers = readers;
    }

    @SuppressWarnings("NullAway")
    Overview() {
        this(null, null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    List<PlatformLine> platforms(Words words, Function<Instant, String> clock) {
        return platforms.withRemoved().stream()
                .sorted(Comparator.comparing(Platform::standing).thenComparing(Platform::name))
                .map(platform -> new PlatformLine(
                        platform.id().toString(),
                        platform.name(),
                        platform.standing().name(),
                        platform.registration().issuer(),
                        platform.registration().clientId(),
                        String.join(", ", tenants(platform).sorted().toList()),
                        lastLaunch(platform).map(clock).orElseGet(() -> words.say("administration.last.never"))))
                .toList();
    }

    private Optional<Instant> lastLaunch(Platform platform) {
        return deployments.of(platform.id()).stream().map(Deployment::lastSeen).findFirst();
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

    List<Candidate> candidates() {
        return platforms.all().stream()
                .flatMap(Overview::tenants)
                .distinct()
                .sorted()
                .flatMap(this::candidates)
                .toList();
    }

    /** Those whom it would serve, and those who have it: it can be taken back from whoever reviews no longer. */
    private Stream<Candidate> candidates(String tenant) {
        Stream<Person> reviewers = cohorts.all(tenant).stream()
                .map(Cohort::id)
                .flatMap(cohort -> roster.of(tenant, cohort).stream())
                .filter(member -> member.duties().contains(Duty.REVIEWER))
                .map(member -> member.person());
        return Stream.concat(readers.all(tenant).stream(), reviewers)
                .distinct()
                .map(person -> candidate(tenant, person));
    }

    private Candidate candidate(String tenant, Person person) {
        return new Candidate(tenant, person.id().toString(), person.name(), readers.mayReadAll(tenant, person.id()));
    }

    private static Stream<String> tenants(Platform platform) {
        return Stream.concat(
                        Stream.of(platform.description().tenants().standard()),
                        platform.description().tenants().byDeployment().values().stream())
                .distinct();
    }
}
