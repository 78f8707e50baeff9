package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.page.HomePage;
import org.telemaque.demolms.page.Page;
import org.telemaque.demolms.platform.Platform;

/** The front page. */
@Path("/")
@RequestScoped
public class HomeResource {

    @Inject
    Campus campus;

    @Inject
    Frames frames;

    @Inject
    Platform platform;

    /** Choose who you are. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page home() {
        platform.key().prepare();
        return new HomePage(frames.frame(), campus);
    }
}
