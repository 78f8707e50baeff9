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

/** The front page. */
@Path("/")
@RequestScoped
public class HomeResource {

    @Inject
    Campus campus;

    @Inject
    Frames frames;

    /** Choose who you are. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page home() {
        return new HomePage(frames.frame(), campus);
    }
}
