package org.telemaque.tool.door.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.enrolment.Administrator;
import org.telemaque.tool.workshop.enrolment.Admittance;
import org.telemaque.tool.workshop.enrolment.Standings;
import org.telemaque.tool.workshop.people.Duty;

/** The desk of an administrator of LMSs. */
@Path("/desk")
@RequestScoped
@Needs(Duty.ADMINISTRATOR)
@Produces("text/html")
public class DeskResource {
    private static final int LAST_PAGE = 10_000;
    private static final int UNPROCESSABLE = 422;

    private final Desk desk;
    private final Standings standings;
    private final Admittance admittance;
    private final Entrance entrance;
    private final Here here;

    /** For the container. */
    @Inject
    public DeskResource(Desk desk, Standings standings, Admittance admittance, Entrance entrance, Here here) {
        this.desk = desk;
        this.standings = standings;
        this.admittance = admittance;
        this.entrance = entrance;
        this.here = here;
    }

    @SuppressWarnings("NullAway")
    DeskResource() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** Own platforms, what could not be delivered to them, and a page of their log. */
    @GET
    public Page look(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.page(Math.max(1, Math.min(page, LAST_PAGE)));
    }

    /** Activates what waits, or switches off; a wish that the desk does not know changes nothing. */
    @POST
    @Path("/platform/{id:[0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page become(@PathParam("id") UUID id, @FormParam("standing") @DefaultValue("") String standing) {
        Platform platform = desk.governed(id).orElseThrow(NotFoundException::new);
        Desk.next(platform)
                .filter(next -> next.name().equals(standing))
                .ifPresent(next -> standings.set(platform, next, here.visit().person()));
        return desk.page(1);
    }

    /** Says which pages may frame ours for an own platform; one address a line. */
    @POST
    @Path("/platform/{id:[0-9a-f-]{36}}/framers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page frame(@PathParam("id") UUID id, @FormParam("origins") @DefaultValue("") String origins) {
        Platform platform = desk.governed(id).orElseThrow(NotFoundException::new);
        if (!standings.frame(platform, Standings.origins(origins), here.visit().person())) {
            throw Problem.said(here.below("desk.title", "/desk"), UNPROCESSABLE, "administration.framers")
                    .thrown();
        }
        return desk.page(1);
    }

    /** Admits or refuses a deployment of an own platform. */
    @POST
    @Path("/platform/{id:[0-9a-f-]{36}}/deployments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page decide(
            @PathParam("id") UUID id,
            @FormParam("deployment") @DefaultValue("") String deployment,
            @FormParam("decision") @DefaultValue("") String decision) {
        Platform platform = desk.governed(id).orElseThrow(NotFoundException::new);
        admittance.decide(platform, deployment, decision, here.visit().person());
        return desk.page(1);
    }

    /** Sends a parcel again that was given up. */
    @POST
    @Path("/parcel/{parcel:[0-9a-f-]{36}}")
    public Page resend(@PathParam("parcel") UUID parcel) {
        desk.resend(parcel);
        return desk.page(1);
    }

    /** Makes the address of the next sign-in. */
    @POST
    @Path("/next")
    public Page next() {
        Administrator administrator = desk.administrator().orElseThrow(NotFoundException::new);
        return entrance.next(here.below("desk.title", "/desk"), administrator);
    }
}
