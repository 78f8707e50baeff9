package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.telemaque.tool.door.launch.Reception.Outcome;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;
import org.telemaque.tool.foundation.platform.Settings;

/** The door at which a browser comes back from its LMS. */
@Path("/lti/launch")
@RequestScoped
public class LaunchResource {
    private static final System.Logger LOG = System.getLogger(LaunchResource.class.getName());

    private final Reception reception;
    private final Refusals refusals;
    private final Settings settings;
    private final Counters counters;
    private final Gate gate;

    /** For the container. */
    @Inject
    public LaunchResource(Reception reception, Refusals refusals, Settings settings, Counters counters, Gate gate) {
        this.reception = reception;
        this.refusals = refusals;
        this.settings = settings;
        this.counters = counters;
        this.gate = gate;
    }

    @SuppressWarnings("NullAway")
    LaunchResource() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** Receives a launch. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response byForm(MultivaluedMap<String, String> form, @Context HttpHeaders browser) {
        return receive(new LaunchForm(form), browser);
    }

    /**
     * Says that platform notices are not served; a line of the log, and nothing of what was sent is read.
     *
     * @return 501: whoever sends them need not try again
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response byNotice() {
        return gate.orElse("", () -> {
            LOG.log(System.Logger.Level.INFO, "A platform notice was posted; notices are not served");
            return Response.status(Response.Status.NOT_IMPLEMENTED)
                    .entity(Map.of("problem", "platform notices are not served; launches come by form"))
                    .build();
        });
    }

    /** Says why nothing comes by a link. */
    @GET
    public Response byLink(@Context UriInfo request, @Context HttpHeaders browser) {
        return receive(LaunchForm.ofLink(request.getQueryParameters()), browser);
    }

    private Response receive(LaunchForm form, HttpHeaders browser) {
        return gate.orElse("launch " + form.state(), () -> answer(reception.receive(form, browser)));
    }

    private Response answer(Outcome outcome) {
        if (outcome instanceof Reception.Welcomed welcomed) {
            counters.count(Figure.LAUNCHES, Word.ACCEPTED, Word.NONE);
            return Response.seeOther(settings.address(welcomed.path())).build();
        }
        return outcome instanceof Reception.Refused refused
                ? refusals.ofLaunch(refused)
                : refusals.ofStranger(((Reception.Stranger) outcome).rejection());
    }
}
