package org.telemaque.tool.foundation.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Lately;

@Entity
@Table(name = "platform_deployment")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class DeploymentRow {
    @Id
    UUID id;

    UUID platform;
    String deployment;
    String tenant = "";

    @Enumerated(EnumType.STRING)
    Deployments.State state = Deployments.State.ADMITTED;

    @Column(name = "first_seen")
    Instant firstSeen;

    @Column(name = "last_seen")
    Instant lastSeen;

    protected DeploymentRow() {}

    DeploymentRow(UUID id, UUID platform, String deployment, Instant now) {
        this.id = id;
        this.platform = platform;
        this.deployment = deployment;
        this.firstSeen = now;
        this.lastSeen = now;
    }

    void launches(String ofTenant, Instant now) {
        tenant = Lately.value(tenant, ofTenant);
        lastSeen = Lately.time(lastSeen, now);
    }

    /** Whether such a launch now changes nothing. */
    boolean says(String ofTenant, Instant now) {
        return tenant.equals(ofTenant) && !Lately.isDue(lastSeen, now);
    }

    /** The same, met again: one that waited for a decision needs none once it is welcome. */
    DeploymentRow met(Platform platform) {
        return state == Deployments.State.WAITING && platform.welcomes(deployment)
                ? becomes(Deployments.State.ADMITTED)
                : this;
    }

    DeploymentRow becomes(Deployments.State newState) {
        state = newState;
        return this;
    }

    Deployments.Deployment deployment() {
        return new Deployments.Deployment(deployment, tenant, state, firstSeen, lastSeen);
    }
}
