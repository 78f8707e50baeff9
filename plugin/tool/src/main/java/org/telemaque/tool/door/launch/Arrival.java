package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.message.LaunchMessage;
import org.telemaque.lti.message.ResourceLinkLaunch;
import org.telemaque.lti.message.SubmissionReviewLaunch;
import org.telemaque.lti.security.LaunchVerdict;
import org.telemaque.tool.door.launch.Reception.Expected;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Deployments;
import org.telemaque.tool.foundation.platform.ResourceLink;
import org.telemaque.tool.foundation.platform.ResourceLinks;
import org.telemaque.tool.session.BrowserProof;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;

/** Lets a believed launch in: person, cohort, link, visit and ticket in one transaction. */
@ApplicationScoped
class Arrival {
    private static final UUID NO_LINK = new UUID(0, 0);

    /** What an LMS says of a link or a person of LTI 1.1 times; nobody's records are joined by it here. */
    private static final String MIGRATION = "https://purl.imsglobal.org/spec/lti/claim/lti1p1";

    private final Logins logins;
    private final Guests guests;
    private final ResourceLinks links;
    private final Deployments deployments;
    private final Hall hall;
    private final Journal journal;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Arrival(
            Logins logins,
            Guests guests,
            ResourceLinks links,
            Deployments deployments,
            Hall hall,
            Journal journal,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.logins = logins;
        this.guests = guests;
        this.links = links;
        this.deployments = deployments;
        this.hall = hall;
        this.journal = journal;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Arrival() {
        this(null, null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** The path of the opening page with its ticket; empty when another launch has used the login. */
    @Transactional
    public Optional<String> of(LaunchVerdict.Accepted accepted, Expected expected) {
        if (!logins.use(expected.login())) {
            return Optional.empty();
        }
        Visit visit = visit(accepted.message(), expected);
        String ticket = hall.announce(visit, expected.login().proofHash());
        deployments.seen(visit.platform(), accepted.message().claims().deploymentId(), visit.tenant());
        note(visit, accepted.message(), expected);
        return Optional.of(
                "/open/" + visit.platform() + "/" + visit.id() + "#ticket=" + ticket + kept(expected.login()));
    }

    /** What the opening page needs to ask for the browser's proof, and to begin again where nobody has kept it. */
    private static String kept(Logins.Login login) {
        if (!login.isKeptByPlatform()) {
            return "";
        }
        return "&name=" + BrowserProof.name(login.state()) + "&frame=" + login.storageFrame() + "&again="
                + URLEncoder.encode(login.query(), StandardCharsets.UTF_8);
    }

    private Visit visit(LaunchMessage launch, Expected expected) {
        return launch.claims().isAnonymous() ? unknown(launch.claims(), expected) : known(launch, expected);
    }

    /** Nobody is kept, no course and no link: the visit itself is all there is. */
    private Visit unknown(LaunchClaims claims, Expected expected) {
        Wish wish = Wish.of(claims);
        return new Visit(
                identifiers.get(),
                Visit.NOBODY,
                Visit.NOBODY,
                expected.platform().tenant(claims.deploymentId()),
                expected.platform().id(),
                "",
                NO_LINK,
                wish.activity(),
                wish.language(),
                Set.of(),
                false,
                wish.frameOrigin(),
                wish.wayBack());
    }

    private Visit known(LaunchMessage launch, Expected expected) {
        Guests.Guest guest = guests.arrive(expected.platform(), launch.claims());
        Wish wish = Wish.of(launch.claims());
        Target target = target(launch, wish, guest, expected);
        return new Visit(
                identifiers.get(),
                guest.person().id(),
                guest.person().account(),
                guest.person().tenant(),
                expected.platform().id(),
                guest.cohort(),
                target.link(),
                target.activity(),
                wish.language(),
                guest.duties(),
                guest.counted(),
                wish.frameOrigin(),
                wish.services());
    }

    /** The link that was opened, and what it opens; perhaps empty. */
    private record Target(UUID link, String activity) {}

    /** A choice for a course opens no link, and a review none that we have not seen. A copied link that names no activity opens what it was copied from. */
    private Target target(LaunchMessage launch, Wish wish, Guests.Guest guest, Expected expected) {
        if (launch instanceof SubmissionReviewLaunch review) {
            return target(review, wish, guest.person().tenant(), expected);
        }
        if (!(launch instanceof ResourceLinkLaunch opened)) {
            return new Target(NO_LINK, wish.activity());
        }
        ResourceLink.Place place = new ResourceLink.Place(
                expected.platform().id(),
                launch.claims().deploymentId(),
                opened.resourceLink().id());
        String tenant = guest.person().tenant();
        String activity = wish.activity().isEmpty()
                ? links.inherited(tenant, place, wish.originals()).orElse("")
                : wish.activity();
        ResourceLink link = links.seen(
                tenant,
                place,
                new ResourceLink.Look(
                        opened.resourceLink().title(), activity, guest.cohort(), Wish.gradebook(launch.claims())));
        return new Target(link.id(), activity);
    }

    private Target target(SubmissionReviewLaunch review, Wish wish, String tenant, Expected expected) {
        ResourceLink.Place place = new ResourceLink.Place(
                expected.platform().id(),
                review.claims().deploymentId(),
                review.resourceLink().id());
        return links.at(tenant, place)
                .map(link -> new Target(
                        link.id(),
                        review.isOwnWork() && !link.activity().isEmpty() ? link.activity() : wish.activity()))
                .orElseGet(() -> new Target(NO_LINK, wish.activity()));
    }

    private void note(Visit visit, LaunchMessage launch, Expected expected) {
        String detail = "from %s, deployment %s, link %s, as %s, to %s%s%s"
                .formatted(
                        expected.platform().name(),
                        launch.claims().deploymentId(),
                        launch instanceof ResourceLinkLaunch opened
                                ? opened.resourceLink().id()
                                : "none",
                        visit.duties(),
                        visit.activity(),
                        expected.login().isKeptByPlatform() ? ", the browser to be shown by platform storage" : "",
                        launch.claims().payload().containsKey(MIGRATION)
                                ? ", its LTI 1.1 names are not looked at"
                                : "");
        journal.write(new Entry(
                        clock.instant(),
                        visit.tenant(),
                        visit.person(),
                        Act.LAUNCH_ACCEPTED,
                        visit.person().toString(),
                        detail)
                .about(visit.platform()));
    }
}
