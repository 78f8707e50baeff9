package org.telemaque.tool;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Lists every Jakarta REST class of the tool; what is not named here is not served. */
@ApplicationPath("/")
public class ToolApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of();
    }
}
