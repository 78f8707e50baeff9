package org.telemaque.demolms;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.telemaque.demolms.bench.BareResource;
import org.telemaque.demolms.door.AssetResource;
import org.telemaque.demolms.door.ChoosingResource;
import org.telemaque.demolms.door.CourseResource;
import org.telemaque.demolms.door.FaultProblem;
import org.telemaque.demolms.door.FaultsResource;
import org.telemaque.demolms.door.GradebookResource;
import org.telemaque.demolms.door.GradesResource;
import org.telemaque.demolms.door.HomeResource;
import org.telemaque.demolms.door.PlatformResource;
import org.telemaque.demolms.door.RegistrationResource;
import org.telemaque.demolms.door.RosterResource;
import org.telemaque.demolms.door.ToolsResource;
import org.telemaque.demolms.page.PageWriter;

/** Lists what answers at {@code /lms}. */
@ApplicationPath("/")
public class DemoLmsApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                HomeResource.class,
                CourseResource.class,
                PlatformResource.class,
                GradebookResource.class,
                RosterResource.class,
                FaultsResource.class,
                ChoosingResource.class,
                GradesResource.class,
                AssetResource.class,
                ToolsResource.class,
                RegistrationResource.class,
                FaultProblem.class,
                BareResource.class,
                PageWriter.class);
    }
}
