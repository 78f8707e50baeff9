package org.telemaque.tool.workshop.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Lately;

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

    /** A launch that is silent on the list takes nothing back. */
    void seen(Cohorts.Look look, Instant now) {
        title = Lately.value(title, look.title());
        lastSeen = Lately.time(lastSeen, now);
        if (!look.services().isEmpty()) {
            services = Lately.value(services, look.services());
        }
    }

    /** Whether a launch that says this now changes nothing. */
    boolean says(Cohorts.Look look, Instant now) {
        return title.equals(look.title())
                && (look.services().isEmpty() || services.equals(look.services()))
                && !Lately.isDue(lastSeen, now);
    }

    Cohorts.Source source() {
        return new Cohorts.Source(cohort(), deployment, services);
    }

    Cohort cohort() {
        return new Cohort(id.toString(), tenant, platform, title);
    }
}
