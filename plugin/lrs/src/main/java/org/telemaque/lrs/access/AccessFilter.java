package org.telemaque.lrs.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets nobody in without credentials, save to what is open to everyone. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {
    private static final String OPEN_TO_EVERYONE = "about";

    private final Gate gate;

    /** For the container. */
    @Inject
    public AccessFilter(Gate gate) {
        this.gate = gate;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public AccessFilter() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (path(request).equals(OPEN_TO_EVERYONE)) {
            return;
        }
        Optional<Caller> caller = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .flatMap(gate::admit);
        if (caller.isEmpty()) {
            request.abortWith(refusal());
        } else if (!caller.get().mayAny(Rights.needed(request.getMethod(), path(request)))) {
            request.abortWith(forbidden());
        } else {
            request.setSecurityContext(new Admitted(caller.get(), request.getSecurityContext()));
        }
    }

    /** The path of the resource, without parameters of its segments, which count for nothing here. */
    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath)
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static Response forbidden() {
        return Response.status(Response.Status.FORBIDDEN)
                .type("text/plain;charset=UTF-8")
                .entity("These credentials are not meant for this.\n")
                .build();
    }

    private static Response refusal() {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xapi\", charset=\"UTF-8\"")
                .type("text/plain;charset=UTF-8")
                .entity("Send the key and the secret of this record store as Basic credentials.\n")
                .build();
    }

    /** The caller, as Jakarta REST passes callers on. */
    private record Admitted(Caller caller, SecurityContext before) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return before.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return BASIC_AUTH;
        }
    }
}
