package org.telemaque.tool.door.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.throttle.Caller;
import org.telemaque.tool.foundation.throttle.Throttle;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.session.BrowserProof;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.workshop.enrolment.Administrator;

/** Signs an administrator of LMSs in, by an address that serves once. */
@Path("/lti/desk/{key:[A-Za-z0-9_-]{20,100}}")
@RequestScoped
@Produces("text/html")
public class SignInResource {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BITS = 256;
    private static final int GONE = 410;

    private final Entrance entrance;
    private final Secrets secrets;
    private final Settings settings;
    private final Throttle throttle;
    private final Caller caller;
    private final Reader reader;

    /** For the container. */
    @Inject
    public SignInResource(
            Entrance entrance, Secrets secrets, Settings settings, Throttle throttle, Caller caller, Reader reader) {
        this.entrance = entrance;
        this.secrets = secrets;
        this.settings = settings;
        this.throttle = throttle;
        this.caller = caller;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    SignInResource() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Asks whether to sign in; changes nothing. */
    @GET
    public Page ask(@PathParam("key") String key) {
        Frame frame = patient(key);
        Administrator administrator = entrance.expected(key).orElseThrow(() -> over(frame));
        return new SignInPage(frame, frame.words().say("desk.enter.title"), administrator.name(), "/lti/desk/" + key);
    }

    /** Signs in: the browser gets a proof, and the opening page its ticket. No other site may make a browser do it. */
    @POST
    public Response enter(@PathParam("key") String key) {
        Frame frame = patient(key);
        if (caller.mayBeSentByAnotherSite()) {
            throw Problem.of(frame, Response.Status.FORBIDDEN.getStatusCode()).thrown();
        }
        String proof = secrets.fresh(BITS);
        String path =
                entrance.enter(key, Secrets.hash(proof), frame.language().tag()).orElseThrow(() -> over(frame));
        return Response.seeOther(settings.address(path))
                .header(HttpHeaders.SET_COOKIE, BrowserProof.given(settings.baseUrl(), key, proof, LIFE))
                .build();
    }

    private Frame patient(String key) {
        Frame frame = reader.frame();
        Duration wait = throttle.wait("desk " + key, caller.address());
        if (!wait.isZero()) {
            throw Problem.of(frame, Response.Status.TOO_MANY_REQUESTS.getStatusCode())
                    .thrown();
        }
        return frame;
    }

    private static WebApplicationException over(Frame frame) {
        return Problem.said(frame, GONE, "desk.over").thrown();
    }
}
