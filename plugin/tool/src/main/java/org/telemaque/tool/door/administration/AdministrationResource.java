package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.telemaque.tool.door.administration.Inviting.Wish;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;

/** The operator's door. */
@Path("/admin")
@RequestScoped
@Produces("text/html")
public class AdministrationResource {
    private static final int UNPROCESSABLE = 422;
    private static final int LAST_PAGE = 100_000;

    private final Operator operator;
    private final Overview overview;
    private final Rights rights;
    private final Inviting inviting;
    private final Reader reader;

    /** For the container. */
    @Inject
    public AdministrationResource(
            Operator operator, Overview overview, Rights rights, Inviting inviting, Reader reader) {
        this.operator = operator;
        this.overview = overview;
        this.rights = rights;
        this.inviting = inviting;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    AdministrationResource() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** What the operator sees at once. */
    @GET
    public OverviewPage overview(
            @Context HttpHeaders request,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("page") @DefaultValue("1") int page) {
        operator.reads(request);
        return page(new Overview.Wanted(search.strip(), Math.max(1, Math.min(page, LAST_PAGE))));
    }

    /** Lets a person read the records of the whole company, or takes it back. */
    @POST
    @Path("/readers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public OverviewPage reader(
            @Context HttpHeaders request,
            @FormParam("tenant") @DefaultValue("") String tenant,
            @FormParam("person") @DefaultValue("") String person,
            @FormParam("granted") @DefaultValue("false") boolean granted) {
        operator.changes(request);
        if (!set(tenant, id(person), granted)) {
            throw new NotFoundException();
        }
        return page();
    }

    /** The same right granted twice at once clashes; the second then finds what the first did. */
    private boolean set(String tenant, UUID person, boolean granted) {
        try {
            return rights.set(tenant, person, granted);
        } catch (PersistenceException clash) {
            return rights.set(tenant, person, granted);
        }
    }

    /** Invites an LMS to register. */
    @POST
    @Path("/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public InvitedPage invite(
            @Context HttpHeaders request,
            @FormParam("tenant") @DefaultValue("") String tenant,
            @FormParam("name") @DefaultValue("") String name) {
        operator.changes(request);
        Wish wish = new Wish(tenant.strip(), name.strip(), Wish.USUAL_HOURS);
        Frame frame = reader.frame();
        wish.fault().ifPresent(fault -> {
            throw Problem.said(frame, UNPROCESSABLE, fault).thrown();
        });
        return Inviting.page(frame, "administration.invited", inviting.invite(wish), operator.clock(frame.words()));
    }

    /** Sends a parcel again that was given up. */
    @POST
    @Path("/parcels")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public OverviewPage resend(
            @Context HttpHeaders request,
            @FormParam("parcel") @DefaultValue("") String parcel,
            @FormParam("target") @DefaultValue("") String target) {
        operator.changes(request);
        if (!rights.resend(id(parcel), target)) {
            throw new NotFoundException();
        }
        return page();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException(malformed);
        }
    }

    private OverviewPage page() {
        return page(new Overview.Wanted("", 1));
    }

    private OverviewPage page(Overview.Wanted wanted) {
        Frame frame = reader.frame();
        Function<Instant, String> clock = operator.clock(frame.words());
        return new OverviewPage(
                frame,
                frame.words().say("administration.title"),
                overview.platforms(wanted, frame.words(), clock),
                overview.waiting(clock),
                overview.guests(clock),
                overview.defects(),
                overview.launches(clock),
                overview.parcels(clock),
                overview.candidates());
    }
}
