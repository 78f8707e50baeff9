package org.telemaque.tool.foundation.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

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

    void seen(String newTitle, String newActivity, Instant now) {
        title = newTitle;
        activity = newActivity;
        lastSeen = now;
    }

    void offers(String toCohort, String newServices) {
        cohort = toCohort;
        if (!newServices.isEmpty()) {
            services = newServices; // a launch that is silent on it takes nothing back: scores may be on their way
        }
    }

    Offer offer() {
        return new Offer(resourceLink(), services);
    }

    ResourceLink resourceLink() {
        return new ResourceLink(id, tenant, new ResourceLink.Place(platform, deployment, link), title, activity);
    }
}
