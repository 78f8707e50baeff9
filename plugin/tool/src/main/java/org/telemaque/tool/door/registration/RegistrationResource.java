package org.telemaque.tool.door.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.throttle.Caller;
import org.telemaque.tool.foundation.throttle.Throttle;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.workshop.enrolment.Invitation;
import org.telemaque.tool.workshop.enrolment.Invitations;

/** The door at which an invited LMS registers itself (Dynamic Registration 1.0). */
@Path("/lti/register/{key:[A-Za-z0-9_-]{20,100}}")
@RequestScoped
@Produces("text/html")
public class RegistrationResource {
    private final Invitations invitations;
    private final Talk talk;
    private final Settings settings;
    private final Throttle throttle;
    private final Caller caller;
    private final Reader reader;

    /** For the container. */
    @Inject
    public RegistrationResource(
            Invitations invitations, Talk talk, Settings settings, Throttle throttle, Caller caller, Reader reader) {
        this.invitations = invitations;
        this.talk = talk;
        this.settings = settings;
        this.throttle = throttle;
        this.caller = caller;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    RegistrationResource() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Shows what the LMS says of itself; changes nothing, so that it may be looked at twice. */
    @GET
    public Response look(@PathParam("key") String key, @Context UriInfo request) {
        Asked asked = Asked.of(request.getQueryParameters());
        Frame frame = Talk.framed(reader.frame(), asked);
        return invited(
                key,
                frame,
                invitation -> asked.isEmpty()
                        ? new InvitationPage(
                                frame,
                                frame.words().say("registration.invitation.title"),
                                settings.address(action(key)).toString(),
                                frame.words().moment(invitation.expiresAt().atZone(ZoneOffset.UTC)))
                        : talk.shown(frame, asked, action(key)));
    }

    /** Registers what was confirmed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("key") String key, MultivaluedMap<String, String> form) {
        Asked asked = Asked.of(form);
        Frame frame = Talk.framed(reader.frame(), asked);
        return invited(key, frame, invitation -> talk.confirmed(frame, asked, invitation, action(key)));
    }

    private static String action(String key) {
        return "/lti/register/" + key;
    }

    private Response invited(String key, Frame frame, Function<Invitation, Page> welcome) {
        Duration wait = throttle.wait("register " + key, caller.address());
        if (!wait.isZero()) {
            return tooMany(frame, wait);
        }
        Page page = invitations
                .open(Secrets.hash(key), Invitation.Purpose.REGISTRATION)
                .map(welcome)
                .orElseGet(() -> ClosedPage.of(frame, "over", Talk.GONE, List.of()));
        return Response.status(page.status()).entity(page).build();
    }

    private static Response tooMany(Frame frame, Duration wait) {
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Throttle.seconds(wait))
                .entity(Problem.of(frame, Response.Status.TOO_MANY_REQUESTS.getStatusCode()))
                .build();
    }
}
