package org.telemaque.tool.foundation.throttle;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Problem;

/** Says no to what is too long and to addresses that have knocked too often, before a body is made sense of. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class LimitFilter implements ContainerRequestFilter {
    private static final int TOO_LONG = Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
    private static final int TOO_MANY = Response.Status.TOO_MANY_REQUESTS.getStatusCode();

    @Inject
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    Throttle throttle;

    @Inject
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (Boolean.TRUE.equals(request.getProperty(MeasureFilter.TOO_LONG))) {
            request.abortWith(said(request, TOO_LONG).build());
            return;
        }
        String path = request.getUriInfo().getPath();
        if (MeasureFilter.isForStrangers(path.startsWith("/") ? path : "/" + path)) {
            Duration wait = throttle.waitOf(caller.address());
            if (!wait.isZero()) {
                request.abortWith(said(request, TOO_MANY)
                        .header(HttpHeaders.RETRY_AFTER, Throttle.seconds(wait))
                        .build());
            }
        }
    }

    /** The page may stand in the frame of any LMS: it says nothing about anybody. */
    private static Response.ResponseBuilder said(ContainerRequestContext request, int status) {
        Frame frame = Frame.in(Language.of(header(request, HttpHeaders.ACCEPT_LANGUAGE)))
                .within(List.of("https://*", "http://localhost:*", "http://127.0.0.1:*"));
        Problem problem = Problem.of(frame, status);
        String wanted = header(request, HttpHeaders.ACCEPT);
        boolean program = wanted.contains("json") && !wanted.contains("html");
        return program
                ? Response.status(status)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(Map.of("problem", problem.title()))
                : Response.status(status).type("text/html;charset=UTF-8").entity(problem);
    }

    private static String header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}
