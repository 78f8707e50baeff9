package org.telemaque.lrs.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.telemaque.lrs.statement.StatementFinder;

/** Says on every answer what xAPI wants said there (xAPI 1.0.3, Communication 2.1.3 and 3.3). */
@Provider
@ApplicationScoped
public class AnswerFilter implements ContainerResponseFilter {
    private final StatementFinder finder;
    private final DefaultEdition edition;

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

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(
                VersionFilter.HEADER,
                VersionFilter.asked(request).orElse(edition.version()).number());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (request.getUriInfo().getPath().contains("statements")) {
            headers.putSingle(
                    "X-Experience-API-Consistent-Through",
                    finder.consistentThrough().toString());
        }
    }
}
