package org.telemaque.tool.foundation.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Lately;

@Entity
@Table(name = "platform_resource_link")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class ResourceLinkRow {
    @Id
    UUID id;

    String tenant;
    UUID platform;
    String deployment;
    String link;
    String title = "";
    String activity = "";
    String cohort = "";
    String services = "";

    @Column(name = "first_seen")
    Instant firstSeen;

    @Column(name = "last_seen")
    Instant lastSeen;

    protected ResourceLinkRow() {}

    ResourceLinkRow(UUID id, String tenant, ResourceLink.Place place, Instant now) {
        this.id = id;
        this.tenant = tenant;
        this.platform = place.platform();
        this.deployment = place.deployment();
        this.link = place.link();
        this.firstSeen = now;
        this.lastSeen = now;
    }

    /** A launch that is silent on the gradebook takes nothing back: scores may be on their way. */
    void seen(ResourceLink.Look look, Instant now) {
        title = Lately.value(title, look.title());
        activity = Lately.value(activity, look.activity());
        cohort = Lately.value(cohort, look.cohort());
        lastSeen = Lately.time(lastSeen, now);
        if (!look.services().isEmpty()) {
            services = Lately.value(services, look.services());
        }
    }

    /** Whether a launch that says this now changes nothing. */
    boolean says(ResourceLink.Look look, Instant now) {
        return title.equals(look.title())
                && activity.equals(look.activity())
                && cohort.equals(look.cohort())
                && (look.services().isEmpty() || services.equals(look.services()))
                && !Lately.isDue(lastSeen, now);
    }

    Offer offer() {
        return new Offer(resourceLink(), services);
    }

    ResourceLink resourceLink() {
        return new ResourceLink(id, tenant, new ResourceLink.Place(platform, deployment, link), title, activity);
    }
}
