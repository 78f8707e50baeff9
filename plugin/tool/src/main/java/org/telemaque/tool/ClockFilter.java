package org.telemaque.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before the demo's clock: outside the demo there is no such address, whatever is sent to it, and in the demo nobody
 * but the operator has a body read.
 */
@Provider
@PreMatching
@ApplicationScoped
public class ClockFilter implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";

    @Inject
    @ConfigProperty(name = "telemaque.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "telemaque.admin.token", defaultValue = " ")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    String token;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isForTheClock(request.getUriInfo().getPathSegments())) {
            return;
        }
        if (!demo || token.isBlank()) {
            throw new NotFoundException();
        }
        String authorization = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (!MessageDigest.isEqual(authorization.getBytes(UTF_8), (BEARER + token.strip()).getBytes(UTF_8))) {
            throw new NotAuthorizedException(BEARER.strip());
        }
    }

    /** Segments come without their matrix parameters, as they are matched to a resource: "clock;x=1" is the clock too. */
    private static boolean isForTheClock(List<PathSegment> segments) {
        String path = segments.stream()
                .map(PathSegment::getPath)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("/"));
        return path.equals(ClockResource.PATH) || path.startsWith(ClockResource.PATH + "/");
    }
}
