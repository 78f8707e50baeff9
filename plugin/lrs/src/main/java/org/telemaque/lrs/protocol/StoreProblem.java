package org.telemaque.lrs.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns whatever goes wrong into an answer that says no more than it should. */
@Provider
@ApplicationScoped
public class StoreProblem implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(StoreProblem.class.getName());

    private final References references;

    /** For the container. */
    @Inject
    public StoreProblem(References references) {
        this.references = references;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public StoreProblem() {
        this(null);
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.getResponse();
        }
        return failure instanceof WebApplicationException refused ? refused(refused.getResponse()) : bug(failure);
    }

    private static Response refused(Response refusal) {
        Response.ResponseBuilder answer = Response.fromResponse(
                Answers.text(refusal.getStatus(), refusal.getStatusInfo().getReasonPhrase()));
        refusal.getAllowedMethods().stream().findAny().ifPresent(any -> answer.allow(refusal.getAllowedMethods()));
        return answer.build();
    }

    private Response bug(Throwable failure) {
        String reference = references.next();
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure " + reference, failure);
        return Answers.text(500, "Something went wrong in the store. Reference: " + reference);
    }
}
