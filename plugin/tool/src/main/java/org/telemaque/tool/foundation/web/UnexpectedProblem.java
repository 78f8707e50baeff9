package org.telemaque.tool.foundation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Maps whatever a resource throws to a {@link Problem}: a refusal by its status, a bug by a reference into the log. */
@Provider
@ApplicationScoped
public class UnexpectedProblem implements ExceptionMapper<Throwable> {
    private static final Set<String> DECODERS = Set.of("java.net.URI", "java.net.URLDecoder");
    private static final String CONTAINER = "org.jboss.resteasy.";
    private static final System.Logger LOG = System.getLogger(UnexpectedProblem.class.getName());

    @Inject
    Reader reader;

    @Inject
    Supplier<UUID> ids;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refusal) {
            return refused(refusal.getResponse());
        }
        if (isUnreadable(failure)) {
            return InvalidProblem.said("The body must be JSON of the documented form.");
        }
        return isUndecodable(failure) ? said(Problem.of(reader.frame(), 400)).build() : bug(failure);
    }

    /** The container decodes addresses and forms while they are read: what it cannot decode is bad input, no bug of ours. */
    static boolean isUndecodable(Throwable failure) {
        List<String> callers = Stream.of(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        return failure instanceof IllegalArgumentException
                && callers.stream().findFirst().filter(DECODERS::contains).isPresent()
                && callers.stream()
                        .dropWhile(DECODERS::contains)
                        .findFirst()
                        .filter(caller -> caller.startsWith(CONTAINER))
                        .isPresent();
    }

    /** A body that is no JSON, or of another form, is bad input too; JSON that we cannot write is a bug. */
    static boolean isUnreadable(Throwable failure) {
        return failure instanceof JsonbException
                && Stream.of(failure.getStackTrace())
                        .anyMatch(caller -> caller.getMethodName().equals("readFrom"));
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
