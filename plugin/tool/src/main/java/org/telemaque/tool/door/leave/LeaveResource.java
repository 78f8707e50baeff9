package org.telemaque.tool.door.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.message.LaunchPresentationClaim;
import org.telemaque.lti.message.LaunchPresentationClaim.Farewell;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Visit;

/** Ends a visit and sends the window back to the page of the course that the launch named (Core, section 5.4.5). */
@Path("/visit/leave")
@RequestScoped
@Needs({})
public class LeaveResource {
    private final Here here;
    private final Hall hall;

    /** For the container. */
    @Inject
    public LeaveResource(Here here, Hall hall) {
        this.here = here;
        this.hall = hall;
    }

    @SuppressWarnings("NullAway")
    LeaveResource() {
        this(null, null); // the container's proxy never uses it
    }

    /**
     * Leaves; there is nothing here for a visit that came from nowhere.
     *
     * @param status of the page that was left: 400 and more tell of trouble
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@FormParam("trouble") @DefaultValue("200") String status) {
        Visit visit = here.visit();
        String address = here.leadsBack() ? presentation(visit).returning(farewell(visit, status)) : "";
        if (address.isEmpty()) {
            throw new NotFoundException();
        }
        hall.leave(visit);
        return Response.noContent().header("HX-Redirect", address).build();
    }

    private Farewell farewell(Visit visit, String status) {
        boolean trouble = status.matches("[45]\\d\\d");
        String told = trouble ? "web.leave.trouble" : visit.isUnknown() ? "web.leave.unknown" : "web.leave.kept";
        String activity = visit.activity().isEmpty() ? "home" : visit.activity();
        return new Farewell(
                here.words().say(told),
                trouble
                        ? "visit to " + activity + " met a page of status " + status
                        : "visit to " + activity + " ended",
                trouble);
    }

    private static LaunchPresentationClaim presentation(Visit visit) {
        try (JsonReader kept = Json.createReader(new StringReader(visit.services()))) {
            return new LaunchClaims(kept.readObject()).presentation();
        }
    }
}
