package org.telemaque.lrs;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.telemaque.lrs.access.AccessFilter;
import org.telemaque.lrs.protocol.AboutResource;
import org.telemaque.lrs.protocol.AnswerFilter;
import org.telemaque.lrs.protocol.StatementsResource;
import org.telemaque.lrs.protocol.StoreProblem;
import org.telemaque.lrs.protocol.VersionFilter;

/** Lists every Jakarta REST class of the store; what is not named here is not served under {@code /xapi}. */
@ApplicationPath("/xapi")
public class LrsApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AboutResource.class,
                StatementsResource.class,
                AccessFilter.class,
                AnswerFilter.class,
                VersionFilter.class,
                StoreProblem.class);
    }
}
