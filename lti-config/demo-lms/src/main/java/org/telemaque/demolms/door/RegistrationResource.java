package org.telemaque.demolms.door;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.ParseException;
import java.util.Map;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.tools.RegistrationAnswer;
import org.telemaque.demolms.tools.ToolList;

/** How a tool registers itself (Dynamic Registration 1.0). */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject
    ToolList tools;

    @Inject
    Services services;

    /** What this LMS says of itself. */
    @GET
    @Path("/openid-configuration")
    public String configuration() {
        return JSONObjectUtils.toJSONString(
                services.faults().manner().canvas() ? tools.configurationLikeCanvas() : tools.configuration());
    }

    /** Registers a tool. */
    @POST
    @Path("/register")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @DefaultValue("") String authorization, String body) {
        RegistrationAnswer answer = tools.register(authorization.replaceFirst("^Bearer ", ""), json(body));
        return Response.status(answer.status())
                .entity(JSONObjectUtils.toJSONString(answer.json()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Map<String, Object> json(String body) {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
