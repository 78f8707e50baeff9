package org.telemaque.tool.foundation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the security headers on every answer, and a page's own status and policy on a page. */
@Provider
@ApplicationScoped
public class HeadersFilter implements ContainerResponseFilter {
    private static final String A_YEAR_BY_TLS = "max-age=31536000";

    @Inject
    @ConfigProperty(name = "telemaque.base.url", defaultValue = "http://127.0.0.1")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    String baseUrl;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        if (isReachedByTls(baseUrl)) {
            headers.putSingle("Strict-Transport-Security", A_YEAR_BY_TLS);
        }
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
        if (response.getEntity() instanceof Page page) {
            dress(page, response);
        } else if (!headers.containsKey("Content-Security-Policy")) {
            headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        }
    }

    /** Whether browsers reach us by TLS only; on this machine other servers may share the host's name. */
    static boolean isReachedByTls(String address) {
        return address.matches("https://(?!localhost\\b|127\\.|\\[::1]).+");
    }

    private static void dress(Page page, ContainerResponseContext response) {
        if (response.getStatus() == 200) {
            response.setStatus(page.status());
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Type", MediaType.valueOf("text/html;charset=UTF-8"));
        headers.putSingle("Content-Language", page.frame().language().tag());
        headers.putSingle("Vary", "HX-Request, Accept-Language");
        headers.putSingle("Content-Security-Policy", policy(page.frame()));
    }

    /** Says which sources a page may use: ours alone, nothing inline. */
    static String policy(Frame frame) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "font-src 'self'",
                "img-src 'self' data:",
                "media-src 'self'",
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'self'" + joined(frame.recipients()),
                "frame-ancestors 'self'" + joined(frame.ancestors()));
    }

    private static String joined(List<String> origins) {
        return origins.isEmpty() ? "" : " " + String.join(" ", origins);
    }
}
