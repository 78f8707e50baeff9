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
    private static final List<String> PUBLIC =
            List.of("/lti", "/open", "/assets", "/id", "/verify", "/admin", "/api/admin", "/api/demo");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final String NOTICE = "/home/notice";
    private static final String GLANCE = "/glance";
    private static final String IN_PLACE = "\",\"target\":\"#sheet\",\"swap\":\"outerHTML\"}";
    private static final String SCHEME = "Bearer ";

    private final Hall hall;
    private final CurrentVisit current;
    private final Acknowledgements acknowledgements;
    private final Here here;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private ResourceInfo resource;

    /** For the container. */
    @Inject
    public BearerFilter(Hall hall, CurrentVisit current, Acknowledgements acknowledgements, Here here) {
        this.hall = hall;
        this.current = current;
        this.acknowledgements = acknowledgements;
        this.here = here;
    }

    /** Looked for by Jakarta REST, which then lets CDI make the filter after all. */
    @SuppressWarnings("NullAway")
    public BearerFilter() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = path(request);
        if (isPublic(path)) {
            return;
        }
        List<String> ticket = ticket(request);
        Visit visit = visit(request, path, ticket).orElseThrow(BearerFilter::unknown);
        current.is(visit);
        here.showsTheWayBack();
        if (visit.isUnknown() && path.equals(NOTICE)) {
            request.abortWith(Response.seeOther(URI.create(GLANCE)).build()); // which says that nothing is recorded
            return;
        }
        if (need().filter(need -> opens(need.value(), visit, path)).isEmpty() || isAstray(path, visit)) {
            throw new ForbiddenException();
        }
        boolean told = isBeforeTheNotice(path) || isRecordedNowhere(visit) || hasRead(visit);
        // A ticket that lets nobody in stays good; without a bearer there is no notice to go to, but the next launch
        // shows it.
        if (!ticket.isEmpty() && !(told && hall.use(ticket.get(0)))) {
            throw unknown();
        }
        String language = header(request, "Telemaque-Language");
        current.is(LANGUAGES.contains(language) ? visit.in(language) : visit);
        if (!told) {
            request.abortWith(notice(request, path));
        }
    }

    /** There is nothing to give notice of. */
    private static boolean isRecordedNowhere(Visit visit) {
        return visit.isAtTheDesk() || visit.isUnknown();
    }

    private boolean hasRead(Visit visit) {
        return acknowledgements.has(visit.tenant(), visit.person());
    }

    private static NotAuthorizedException unknown() {
        return new NotAuthorizedException("Bearer");
    }

    /** What must be reached by somebody who has not read the notice yet. */
    static boolean isBeforeTheNotice(String path) {
        return path.equals(NOTICE) || path.startsWith("/visit/");
    }

    /** Who signed in to look after an LMS is no learner: other doors would record somebody whom no LMS has named. */
    private static boolean isAstray(String path, Visit visit) {
        return visit.isAtTheDesk()
                && !path.equals("/desk")
                && !path.startsWith("/desk/")
                && !path.startsWith("/visit/");
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
                ? Response.seeOther(URI.create(noticeThen(path + query(request))))
                        .build()
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

    private Optional<Visit> visit(ContainerRequestContext request, String path, List<String> ticket) {
        return ticket.isEmpty() ? bearer(request).flatMap(hall::enter) : hall.ticketed(ticket.get(0), path);
    }

    private static Optional<String> bearer(ContainerRequestContext request) {
        return Optional.of(header(request, HttpHeaders.AUTHORIZATION))
                .filter(authorization -> authorization.startsWith(SCHEME))
                .map(authorization -> authorization.substring(SCHEME.length()));
    }

    /** The ticket of a download, which cannot send a bearer; none when there is a bearer. */
    private static List<String> ticket(ContainerRequestContext request) {
        List<String> tickets = request.getUriInfo().getQueryParameters().getOrDefault("ticket", List.of());
        boolean download = request.getMethod().equals("GET") && bearer(request).isEmpty();
        return download && tickets.size() == 1 ? tickets : List.of();
    }

    /** What was asked of the page, as it came: the way back after the notice leads to the same list. */
    private static String query(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                .map(query -> "?" + query)
                .orElse("");
    }

    private Optional<Needs> need() {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Needs.class)));
    }

    /** Who is not known may look at things, whatever duty that needs, and nothing else. */
    private static boolean opens(Duty[] duties, Visit visit, String path) {
        return visit.isUnknown()
                ? path.equals(GLANCE) || path.startsWith(GLANCE + "/") || path.startsWith("/visit/")
                : duties.length == 0 || visit.hasAny(duties);
    }

    private static String path(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name)).orElse("");
    }
}
