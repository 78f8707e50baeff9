package org.telemaque.demolms.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.telemaque.demolms.platform.Platform;

/** A bare endpoint: verifies one RS256 token and inserts one row, nothing else. */
@Path("/bench")
@RequestScoped
public class BareResource {

    @Inject
    Platform platform;

    @Inject
    BareRows rows;

    /** Keeps the subject of a token that this LMS signed. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public Response keep(String token) {
        rows.add(platform.key().subject(token).orElseThrow(BadRequestException::new));
        return Response.noContent().build();
    }
}
