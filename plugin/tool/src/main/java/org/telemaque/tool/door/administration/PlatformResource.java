package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Standing;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.workshop.enrolment.Admittance;
import org.telemaque.tool.workshop.enrolment.Standings;

/** One platform: what is known of it, and whether it may launch us. */
@Path("/admin/platform/{id:[0-9a-f-]{36}}")
@RequestScoped
@Produces("text/html")
public class PlatformResource {
    private static final int LONGEST_NAME = 200;
    private static final int UNPROCESSABLE = 422;

    private final Operator operator;
    private final Platforms platforms;
    private final Standings standings;
    private final Admittance admittance;
    private final Inviting inviting;
    private final Particulars particulars;
    private final Reader reader;

    /** For the container. */
    @Inject
    public PlatformResource(
            Operator operator,
            Platforms platforms,
            Standings standings,
            Admittance admittance,
            Inviting inviting,
            Particulars particulars,
            Reader reader) {
        this.operator = operator;
        this.platforms = platforms;
        this.standings = standings;
        this.admittance = admittance;
        this.inviting = inviting;
        this.particulars = particulars;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    PlatformResource() {
        this(null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** The platform's page. */
    @GET
    public Page platform(@Context HttpHeaders request, @PathParam("id") UUID id) {
        operator.reads(request);
        return page(known(id));
    }

    /** Lets it become something else. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page become(
            @Context HttpHeaders request,
            @PathParam("id") UUID id,
            @FormParam("standing") @DefaultValue("") String standing) {
        operator.changes(request);
        if (!standings.set(known(id), standing(standing), Entry.NOBODY)) {
            throw new BadRequestException("this platform can't become " + standing);
        }
        return page(known(id));
    }

    /** Says which pages may frame ours; one address a line. */
    @POST
    @Path("/framers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page frame(
            @Context HttpHeaders request,
            @PathParam("id") UUID id,
            @FormParam("origins") @DefaultValue("") String origins) {
        operator.changes(request);
        if (!standings.frame(known(id), Standings.origins(origins), Entry.NOBODY)) {
            throw Problem.said(reader.frame(), UNPROCESSABLE, "administration.framers")
                    .thrown();
        }
        return page(known(id));
    }

    /** Admits or refuses a deployment. */
    @POST
    @Path("/deployments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page decide(
            @Context HttpHeaders request,
            @PathParam("id") UUID id,
            @FormParam("deployment") @DefaultValue("") String deployment,
            @FormParam("decision") @DefaultValue("") String decision) {
        operator.changes(request);
        admittance.decide(known(id), deployment, decision, Entry.NOBODY);
        return page(known(id));
    }

    /** Says how new deployments are met. */
    @POST
    @Path("/newcomers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page meet(
            @Context HttpHeaders request,
            @PathParam("id") UUID id,
            @FormParam("newcomers") @DefaultValue("") String newcomers) {
        operator.changes(request);
        admittance.meet(known(id), newcomers, Entry.NOBODY);
        return page(known(id));
    }

    /** Invites somebody to look after it. */
    @POST
    @Path("/administrators")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page invite(
            @Context HttpHeaders request, @PathParam("id") UUID id, @FormParam("name") @DefaultValue("") String name) {
        operator.changes(request);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new BadRequestException("an administrator has a name of at most " + LONGEST_NAME + " characters");
        }
        Frame frame = reader.frame();
        Inviting.Made made = inviting.inviteAdministrator(name, known(id));
        return Inviting.page(frame, "administration.summoned", made, operator.clock(frame.words()));
    }

    /** Sends somebody away who looks after it. */
    @POST
    @Path("/administrators/{administrator:[0-9a-f-]{36}}")
    public Page withdraw(
            @Context HttpHeaders request, @PathParam("id") UUID id, @PathParam("administrator") UUID administrator) {
        operator.changes(request);
        Platform platform = known(id);
        if (!particulars.withdraw(platform, administrator)) {
            throw new NotFoundException();
        }
        return page(platform);
    }

    private Page page(Platform platform) {
        Frame frame = reader.frame();
        return particulars.page(frame, platform, operator.clock(frame.words()));
    }

    private Platform known(UUID id) {
        return platforms.findEver(id).orElseThrow(NotFoundException::new);
    }

    private static Standing standing(String word) {
        try {
            return Standing.valueOf(word);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }
}
