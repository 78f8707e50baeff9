package org.telemaque.tool.door.preview;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;

/** Shows an author the component gallery, in the demo only: {@code ?theme=light|dark}. */
@Path("/preview/gallery")
@Needs(Duty.AUTHOR)
@Produces("text/html")
public class GalleryResource {
    private final Here here;
    private final boolean demo;

    /** For the container. */
    @Inject
    public GalleryResource(Here here, @ConfigProperty(name = "telemaque.demo", defaultValue = "false") boolean demo) {
        this.here = here;
        this.demo = demo;
    }

    /** Shows every component in every state. */
    @GET
    public GalleryPage gallery(@QueryParam("theme") @DefaultValue("auto") String theme) {
        if (!demo) {
            throw new NotFoundException();
        }
        return Samples.in(here.below("preview.shelves", "/preview").dressed(theme(theme)));
    }

    private static Frame.Theme theme(String wanted) {
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "light" -> Frame.Theme.LIGHT;
            case "dark" -> Frame.Theme.DARK;
            default -> Frame.Theme.AUTO;
        };
    }
}
