package org.telemaque.demolms.door;

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
import java.util.EnumSet;
import org.telemaque.demolms.page.FaultPage;
import org.telemaque.demolms.page.FormPostPage;
import org.telemaque.demolms.page.Frame;
import org.telemaque.demolms.page.Page;
import org.telemaque.demolms.platform.AuthenticationAnswer;
import org.telemaque.demolms.platform.AuthenticationAnswer.Posted;
import org.telemaque.demolms.platform.AuthenticationAnswer.Unanswerable;
import org.telemaque.demolms.platform.Parameters;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.service.Scope;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.service.TokenAnswer;
import org.telemaque.demolms.tools.ToolList;

/** The addresses that a tool knows: authorization, keys and tokens. */
@Path("/")
@RequestScoped
public class PlatformResource {

    @Inject
    Platform platform;

    @Inject
    ToolList tools;

    @Inject
    Services services;

    @Inject
    Gatekeeper gate;

    @Inject
    Frames frames;

    /** Authentication request in the query. */
    @GET
    @Path("/authorize")
    @Produces(MediaType.TEXT_HTML)
    public Response authorize(@Context UriInfo request) {
        return answer(request.getQueryParameters());
    }

    /** Authentication request as a form: OpenID Connect asks for both. */
    @POST
    @Path("/authorize")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response authorizeForm(MultivaluedMap<String, String> form) {
        return answer(form);
    }

    /** The public keys (RFC 7517). */
    @GET
    @Path("/jwks")
    @Produces(MediaType.APPLICATION_JSON)
    public Response keys() {
        gate.fail("jwks");
        return Response.ok(platform.key().publicKeys())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    /** Access tokens for services. */
    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response token(MultivaluedMap<String, String> form) {
        gate.fail("token");
        TokenAnswer answer = services.endpoint().answer(new Parameters(form), EnumSet.allOf(Scope.class));
        return Response.status(answer.status())
                .entity(answer.json())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response answer(MultivaluedMap<String, String> parameters) {
        String client = new Parameters(parameters).one("client_id");
        Platform asked = tools.knows(client) ? platform.with(client) : platform;
        Page page = page(asked.authorization().answer(new Parameters(parameters)));
        return Response.status(page.status()).entity(page).build();
    }

    private Page page(AuthenticationAnswer answer) {
        Frame frame = frames.frame();
        if (answer instanceof Posted posted) {
            return new FormPostPage(frame, posted.address(), posted.fields());
        }
        return new FaultPage(frame, 400, ((Unanswerable) answer).why());
    }
}
