package org.telemaque.tool;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.telemaque.tool.door.preview.GalleryResource;
import org.telemaque.tool.foundation.web.AssetResource;
import org.telemaque.tool.foundation.web.HeadersFilter;
import org.telemaque.tool.foundation.web.PageWriter;
import org.telemaque.tool.foundation.web.UnexpectedProblem;

/** Lists every Jakarta REST class of the tool; what is not named here is not served. */
@ApplicationPath("/")
public class ToolApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AssetResource.class,
                ClockResource.class,
                GalleryResource.class,
                HeadersFilter.class,
                PageWriter.class,
                UnexpectedProblem.class);
    }
}
