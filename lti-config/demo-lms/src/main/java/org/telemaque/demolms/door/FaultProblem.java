package org.telemaque.demolms.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.telemaque.demolms.page.FaultPage;

/** Turns what Jakarta REST refuses (unknown address, wrong method) into a readable page; what a service refuses has its own words. */
@Provider
@ApplicationScoped
public class FaultProblem implements ExceptionMapper<WebApplicationException> {

    @Inject
    Frames frames;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        if (refusal.getResponse().hasEntity()) {
            return refusal.getResponse();
        }
        int status = refusal.getResponse().getStatus();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(new FaultPage(frames.frame(), status, ""))
                .build();
    }
}
