package org.telemaque.tool.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.telemaque.tool.workshop.people.Acknowledgements;
import org.telemaque.tool.workshop.people.Duty;

/** Lets a request in that belongs to a running visit with one of the duties that the resource needs. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {
    private static final List<String> PUBLIC = List.of(
            "/lti", "/open", "/assets", "/id", "/verify", "/admin", "/api/admin", "/api/demo", "/preview/gallery");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final String NOTICE = "/home/notice";
    private static final String IN_PLACE = "\",\"target\":\"#sheet\",\"swap\":\"outerHTML\"}";
    private static final String SCHEME = "Bearer ";

    private final Hall hall;
    private final CurrentVisit current;
    private final Acknowledgements acknowledgements;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ResourceInfo resource;

    /** For the container. */
    @Inject
    public BearerFilter(Hall hall, CurrentVisit current, Acknowledgements acknowledgements) {
        this.hall = hall;
        this.current = current;
        this.acknowledgements = acknowledgements;
    }

    /** Looked for by Jakarta REST, which then lets CDI make the filter after all. */
    @SuppressWarnings("NullAway")
    public BearerFilter() {
        this(null, null, null); // the container's proxy never uses it
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = path(request);
        if (isPublic(path)) {
            return;
        }
        Visit visit = visit(request, path).orElseThrow(() -> new NotAuthorizedException("Bearer"));
        if (need().filter(need -> opens(need.value(), visit)).isEmpty()) {
            throw new ForbiddenException();
        }
        String language = header(request, "Telemaque-Language");
        current.is(LANGUAGES.contains(language) ? visit.in(language) : visit);
        if (!isBeforeTheNotice(path) && !acknowledgements.has(visit.tenant(), visit.person())) {
            request.abortWith(notice(request, path));
        }
    }

    /** What must be reached by somebody who has not read the notice yet. */
    static boolean isBeforeTheNotice(String path) {
        return path.equals(NOTICE) || path.startsWith("/visit/");
    }

    /** Nobody is recorded, or shown records, without having been told what is recorded. */
    private static Response notice(ContainerRequestContext request, String path) {
        String wanted = header(request, HttpHeaders.ACCEPT);
        if (wanted.contains("json") && !wanted.contains("html")) {
            return Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("problem", "the notice on what is recorded has not been acknowledged"))
                    .build();
        }
        // What is sent is refused and not redirected: a script would take the notice that follows for a "kept".
        return request.getMethod().equals("GET")
                ? Response.seeOther(URI.create(noticeThen(path))).build()
                : Response.status(Response.Status.FORBIDDEN)
                        .header("HX-Location", "{\"path\":\"" + noticeThen("/home") + IN_PLACE)
                        .build();
    }

    private static String noticeThen(String path) {
        return NOTICE + "?then=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    static boolean isPublic(String path) {
        return PUBLIC.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private Optional<Visit> visit(ContainerRequestContext request, String path) {
        String authorization = header(request, HttpHeaders.AUTHORIZATION);
        if (authorization.startsWith(SCHEME)) {
            return hall.enter(authorization.substring(SCHEME.length()));
        }
        List<String> tickets = request.getUriInfo().getQueryParameters().getOrDefault("ticket", List.of());
        return request.getMethod().equals("GET") && tickets.size() == 1
                ? hall.download(tickets.get(0), path)
                : Optional.empty();
    }

    private Optional<Needs> need() {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Needs.class)));
    }

    private static boolean opens(Duty[] duties, Visit visit) {
        return duties.length == 0 || visit.hasAny(duties);
    }

    private static String path(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}
