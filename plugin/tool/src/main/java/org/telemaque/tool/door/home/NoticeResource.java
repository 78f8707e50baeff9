package org.telemaque.tool.door.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Acknowledgements;

/** Shows the notice on what is recorded, and takes its acknowledgement. */
@Path("/home/notice")
@RequestScoped
@Needs({})
public class NoticeResource {

    private static final int UNPROCESSABLE = 422;

    private final Here here;
    private final Notices notices;
    private final Acknowledgements acknowledgements;
    private final Reading reading;

    /** For the container. */
    @Inject
    public NoticeResource(Here here, Notices notices, Acknowledgements acknowledgements, Reading reading) {
        this.here = here;
        this.notices = notices;
        this.acknowledgements = acknowledgements;
        this.reading = reading;
    }

    @SuppressWarnings("NullAway")
    NoticeResource() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Shows the notice; once acknowledged it only stands in the way of nobody and can be read again. */
    @GET
    @Produces("text/html")
    public NoticePage notice(@QueryParam("then") @DefaultValue("/home") String then) {
        return page(Destination.of(then), false);
    }

    /** Takes the acknowledgement of the version that was read; of an older one, shows the present one instead. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html")
    public Response acknowledge(
            @FormParam("version") @DefaultValue("") String version,
            @FormParam("then") @DefaultValue("/home") String then) {
        Destination destination = Destination.of(then);
        if (!version.equals(notices.version(here.visit().tenant()))) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(destination, true))
                    .build();
        }
        note(version);
        return Response.seeOther(URI.create(destination.path())).build();
    }

    /** The same notice read on two devices at once clashes; the second then finds what the first wrote. */
    private void note(String version) {
        try {
            reading.of(version, here.visit());
        } catch (PersistenceException clash) {
            reading.of(version, here.visit());
        }
    }

    private NoticePage page(Destination destination, boolean changed) {
        Visit visit = here.visit();
        boolean acknowledged = acknowledgements.has(visit.tenant(), visit.person());
        Frame frame = acknowledged ? here.below("home.title", "/home") : here.frame();
        Notice notice = notices.of(visit.tenant(), frame.language().tag());
        return new NoticePage(
                frame, frame.words().say("home.notice.title"), notice, acknowledged, changed, destination.path());
    }
}
