package org.telemaque.tool.session;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Hears that a visible page is still open; the bearer has said so already. */
@Path("/visit/alive")
@Needs({})
public class AliveResource {
    /** Answers that it was heard. */
    @POST
    public Response alive() {
        return Response.noContent().build();
    }
}
