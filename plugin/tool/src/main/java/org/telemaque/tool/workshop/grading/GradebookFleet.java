package org.telemaque.tool.workshop.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lti.ags.Gradebook;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceClient;
import org.telemaque.tool.foundation.outbox.Courier;
import org.telemaque.tool.foundation.outbox.Fleet;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.ResourceLinks;

/** A courier for the gradebooks of each registered platform. */
@ApplicationScoped
class GradebookFleet implements Fleet {
    private static final String PREFIX = "platform:";

    /** Enough for the columns of one activity; a list is read while a parcel waits. */
    private static final Pages.Limits LIMITS = new Pages.Limits(20, 2_000, 2 * 1024 * 1024);

    private final Platforms platforms;
    private final ResourceLinks links;
    private final Gradebook gradebook;
    private final Columns columns = new Columns();

    @Inject
    GradebookFleet(Platforms platforms, ResourceLinks links, ServiceClient client) {
        this.platforms = platforms;
        this.links = links;
        this.gradebook = new Gradebook(client, LIMITS);
    }

    @SuppressWarnings("NullAway")
    GradebookFleet() {
        this(null, null, null); // the container's proxy never uses it
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
                        .map(platform -> new GradebookCourier(
                                platform, new GradebookCourier.Ways(links::offers, gradebook, columns)))
                : Optional.empty();
    }
}
