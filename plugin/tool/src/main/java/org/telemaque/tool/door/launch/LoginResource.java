package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.telemaque.lti.security.LoginRequest;
import org.telemaque.lti.security.LoginVerdict;
import org.telemaque.lti.security.LtiRejection;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;
import org.telemaque.tool.foundation.platform.Choice;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Settings;

/** The door at which an LMS knocks: finds out which LMS it is and sends the browser there to log in. */
@Path("/lti/login")
@RequestScoped
public class LoginResource {
    private final Platforms platforms;
    private final Settings settings;
    private final Departure departure;
    private final Refusals refusals;
    private final Counters counters;
    private final Gate gate;

    /** For the container. */
    @Inject
    public LoginResource(
            Platforms platforms,
            Settings settings,
            Departure departure,
            Refusals refusals,
            Counters counters,
            Gate gate) {
        this.platforms = platforms;
        this.settings = settings;
        this.departure = departure;
        this.refusals = refusals;
        this.counters = counters;
        this.gate = gate;
    }

    @SuppressWarnings("NullAway")
    LoginResource() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Begins a login that came by a link. */
    @GET
    public Response byLink(@Context UriInfo request) {
        return login(request.getQueryParameters());
    }

    /** Begins a login that came by a form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response byForm(MultivaluedMap<String, String> form) {
        return login(form);
    }

    private Response login(MultivaluedMap<String, String> parameters) {
        LoginVerdict verdict = LoginRequest.parse(parameters, settings.baseUrl());
        return gate.orElse(
                Gate.visitor(verdict),
                () -> verdict instanceof LoginRequest login ? choose(login) : refusals.ofLogin((LtiRejection) verdict));
    }

    private Response choose(LoginRequest login) {
        Choice choice = platforms.meant(login);
        return choice instanceof Choice.Meant meant
                ? begin(login, meant.platform())
                : refusals.ofLogin(((Choice.NoneMeant) choice).rejection());
    }

    private Response begin(LoginRequest login, Platform platform) {
        return platform.isActive() ? depart(login, platform) : refusals.ofInactive(platform);
    }

    private Response depart(LoginRequest login, Platform platform) {
        Departure.Way way = departure.to(platform, login);
        counters.count(Figure.LOGINS, Word.REDIRECTED, Word.NONE);
        Response.ResponseBuilder answer = way.deposits().isEmpty()
                ? Response.status(Response.Status.FOUND).location(way.location())
                : Response.ok(DeparturePage.of(refusals.frameFor(platform), way))
                        .type("text/html;charset=UTF-8");
        return answer.header(HttpHeaders.SET_COOKIE, way.cookie()).build();
    }
}
