package org.telemaque.tool.workshop.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "people_cohort")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class CohortRow {
    @Id
    UUID id;

    String tenant;
    UUID platform;
    String deployment;

    @Column(name = "context_id")
    String context;

    String title = "";

    /** Where the LMS says who is in the course; empty when it does not. */
    String services = "";

    @Column(name = "first_seen")
    Instant firstSeen;

    @Column(name = "last_seen")
    Instant lastSeen;

    protected CohortRow() {}

    CohortRow(UUID id, Cohorts.Place place, Instant now) {
        this.id = id;
        this.tenant = place.tenant();
        this.platform = place.platform();
        this.deployment = place.deployment();
        this.context = place.context();
        this.firstSeen = now;
        this.lastSeen = now;
    }

    void seen(String newTitle, Instant now) {
        title = newTitle;
        lastSeen = now;
    }

    /** A launch that is silent on it takes nothing back. */
    void offers(String newServices) {
        if (!newServices.isEmpty()) {
            services = newServices;
        }
    }

    Cohorts.Source source() {
        return new Cohorts.Source(cohort(), deployment, services);
    }

    Cohort cohort() {
        return new Cohort(id.toString(), tenant, platform, title);
    }
}
