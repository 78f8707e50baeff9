package org.telemaque.lrs;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.telemaque.lrs.access.AccessFilter;
import org.telemaque.lrs.protocol.AlternateFilter;
import org.telemaque.lrs.protocol.AnswerFilter;
import org.telemaque.lrs.protocol.StoreProblem;
import org.telemaque.lrs.protocol.VersionFilter;
import org.telemaque.lrs.resource.AboutResource;
import org.telemaque.lrs.resource.ActivitiesResource;
import org.telemaque.lrs.resource.ActivityProfileResource;
import org.telemaque.lrs.resource.AgentProfileResource;
import org.telemaque.lrs.resource.AgentsResource;
import org.telemaque.lrs.resource.ErasureResource;
import org.telemaque.lrs.resource.StateResource;
import org.telemaque.lrs.resource.StatementsResource;

/** Lists every Jakarta REST class of the store; what is not named here is not served under {@code /xapi}. */
@ApplicationPath("/xapi")
public class LrsApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AboutResource.class,
                ActivitiesResource.class,
                ActivityProfileResource.class,
                AgentProfileResource.class,
                AgentsResource.class,
                ErasureResource.class,
                StateResource.class,
                StatementsResource.class,
                AccessFilter.class,
                AlternateFilter.class,
                AnswerFilter.class,
                VersionFilter.class,
                StoreProblem.class);
    }
}
