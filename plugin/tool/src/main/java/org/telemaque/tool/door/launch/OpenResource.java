package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.lti.registration.Origin;
import org.telemaque.lti.transport.WebOrigin;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Opening;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;

/** Shows the page in which a visit takes place: it holds nothing personal until its script has redeemed the ticket. */
@Path("/open/{platform:[0-9a-f-]{36}}/{visit:[0-9a-f-]{36}}")
@RequestScoped
public class OpenResource {
    private final Platforms platforms;
    private final Hall hall;
    private final Reader reader;

    /** For the container. */
    @Inject
    public OpenResource(Platforms platforms, Hall hall, Reader reader) {
        this.platforms = platforms;
        this.hall = hall;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    OpenResource() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** The opening page of a visit. */
    @GET
    @Produces("text/html")
    public Page open(@PathParam("platform") UUID platformId, @PathParam("visit") UUID visitId) {
        Platform platform = platforms.find(platformId).orElseThrow(NotFoundException::new);
        Visit visit = hall.find(platformId, visitId).orElseThrow(NotFoundException::new);
        Frame frame = reader.frame(visit.language()).within(framers(platform, visit));
        return Opening.of(frame, platformId.toString(), visitId.toString(), keeper(platform));
    }

    /** The one site that is asked what it keeps for the browser. */
    private static String keeper(Platform platform) {
        return WebOrigin.of(platform.registration().endpoints().authorization().toString())
                .map(WebOrigin::text)
                .orElse("");
    }

    private static List<String> framers(Platform platform, Visit visit) {
        // What was stored is read anew: an older release may have been less strict.
        return Stream.concat(platform.frameOrigins().stream(), Origin.of(visit.frameOrigin()))
                .distinct()
                .toList();
    }
}
