package org.telemaque.lrs.protocol;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.util.Objects;
import org.telemaque.lrs.statement.StatementFinder;

/**
 * Says on every answer what xAPI wants said there (xAPI 1.0.3, Communication 2.1.3 and 3.3). It comes after those who refuse
 * requests: a stranger costs the database nothing.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class AnswerFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final System.Logger LOG = System.getLogger(AnswerFilter.class.getName());
    private static final String THROUGH = AnswerFilter.class.getName();

    private final StatementFinder finder;
    private final DefaultEdition edition;
    private volatile Instant said = Instant.EPOCH;

    /** For the container. */
    @Inject
    public AnswerFilter(StatementFinder finder, DefaultEdition edition) {
        this.finder = finder;
        this.edition = edition;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public AnswerFilter() {
        this(null, null);
    }

    /** Looks before anything is read: what is stored while an answer is made is not in it, and must not seem to be. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (isOfStatements(request)) {
            request.setProperty(THROUGH, look());
        }
    }

    /** What was said once stays true, so it serves where looking fails, for whatever reason: no answer is lost over it. */
    private Instant look() {
        try {
            said = finder.consistentThrough();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "How far all is seen could not be looked up", failure);
        }
        return said;
    }

    private static boolean isOfStatements(ContainerRequestContext request) {
        return request.getUriInfo().getPath().contains("statements");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(
                VersionFilter.HEADER,
                VersionFilter.asked(request).orElse(edition.version()).number());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (isOfStatements(request)) {
            Object seen = Objects.requireNonNullElse(request.getProperty(THROUGH), said);
            headers.putSingle("X-Experience-API-Consistent-Through", seen.toString());
        }
    }
}
