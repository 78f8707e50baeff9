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
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Reader;

/** Shows the component gallery, in the demo only: {@code ?lang=fr|en}, {@code ?theme=light|dark}. */
@Path("/preview/gallery")
public class GalleryResource {
    private final Reader reader;
    private final boolean demo;

    /** For the container. */
    @Inject
    public GalleryResource(
            Reader reader, @ConfigProperty(name = "telemaque.demo", defaultValue = "false") boolean demo) {
        this.reader = reader;
        this.demo = demo;
    }

    /** Shows every component in every state. */
    @GET
    @Produces("text/html")
    public GalleryPage gallery(@QueryParam("theme") @DefaultValue("auto") String theme) {
        if (!demo) {
            throw new NotFoundException();
        }
        Frame frame = reader.frame().dressed(theme(theme));
        return Samples.in(frame.under(
                new Link(frame.words().say("preview.home"), "/preview/gallery"),
                new Link(frame.words().say("preview.course"), "#parts")));
    }

    private static Frame.Theme theme(String wanted) {
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "light" -> Frame.Theme.LIGHT;
            case "dark" -> Frame.Theme.DARK;
            default -> Frame.Theme.AUTO;
        };
    }
}
