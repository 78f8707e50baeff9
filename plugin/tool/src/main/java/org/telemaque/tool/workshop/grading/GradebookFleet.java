package org.telemaque.tool.workshop.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lti.ags.Gradebook;
import org.telemaque.lti.ags.Result;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceClient;
import org.telemaque.lti.service.ServiceReply;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Fleet;
import org.telemaque.tool.foundation.platform.Offer;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.ResourceLinks;
import org.telemaque.tool.foundation.platform.Standing;

/** A courier for the gradebooks of each registered platform. */
@ApplicationScoped
class GradebookFleet implements Fleet {
    private static final String PREFIX = "platform:";

    /** For a list of line items: a score that looks for its own must be through before its lease ends. */
    private static final Duration SEARCH = Duration.ofSeconds(45);

    private final Platforms platforms;
    private final ResourceLinks links;
    private final Columns columns;
    private final Columns read;
    private final Clock clock;

    @Inject
    GradebookFleet(Platforms platforms, ResourceLinks links, ServiceClient client, Clock clock) {
        this.platforms = platforms;
        this.links = links;
        this.columns =
                new Columns(new Gradebook(client, Pages.Limits.USUAL.within(SEARCH)), link -> links.othersLike(link));
        this.read = new Columns(new Gradebook(client, Pages.Limits.USUAL), link -> links.othersLike(link));
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    GradebookFleet() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** What the line item of a link holds, asked now. */
    Listing<Result> results(Offer offer) {
        return platforms
                .find(offer.link().place().platform())
                .flatMap(platform -> Spot.of(platform, offer))
                .map(read::results)
                .orElseGet(() -> new Listing.Partial<>(
                        List.of(), new ServiceReply.Refused(0, "the platform is no longer registered")));
    }

    /** The name of a platform's gradebooks as a target. */
    static String target(UUID platform) {
        return PREFIX + platform;
    }

    @Override
    public Optional<Courier> courier(String target) {
        return target.startsWith(PREFIX)
                ? platforms
                        .find(UUID.fromString(target.substring(PREFIX.length())))
                        .filter(platform -> platform.standing() != Standing.PENDING)
                        .map(platform -> new GradebookCourier(platform, columns, links::offer, clock))
                : Optional.empty();
    }
}
