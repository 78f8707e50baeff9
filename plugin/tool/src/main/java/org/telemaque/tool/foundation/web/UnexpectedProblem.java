package org.telemaque.tool.foundation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Maps whatever a resource throws to a {@link Problem}: a refusal by its status, a bug by a reference into the log. */
@Provider
@ApplicationScoped
public class UnexpectedProblem implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(UnexpectedProblem.class.getName());

    @Inject
    Reader reader;

    @Inject
    Supplier<UUID> ids;

    @Override
    public Response toResponse(Throwable failure) {
        return failure instanceof WebApplicationException refusal ? refused(refusal.getResponse()) : bug(failure);
    }

    private Response refused(Response response) {
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        Response.ResponseBuilder answer = said(Problem.of(reader.frame(), response.getStatus()));
        response.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    private Response bug(Throwable failure) {
        String reference = ids.get().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure " + reference, failure);
        return said(Problem.quoting(reader.frame(), 500, reference)).build();
    }

    private Response.ResponseBuilder said(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status());
        return reader.isProgram()
                ? answer.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(Map.of("problem", problem.title(), "reference", problem.reference()))
                : answer.type("text/html;charset=UTF-8").entity(problem);
    }
}
