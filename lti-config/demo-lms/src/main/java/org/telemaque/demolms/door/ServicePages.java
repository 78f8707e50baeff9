package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.service.Slice;

/** Writes the paging of a service (RFC 8288), in the style that is switched on. */
@RequestScoped
class ServicePages {

    private static final int LARGEST = 50;

    @Inject
    Services services;

    @Inject
    Platform platform;

    @Inject
    HttpServletRequest request;

    /** How many items a page has: as many as were asked for, and no more than fifty. */
    static int size(int limit) {
        return limit < 1 ? LARGEST : Math.min(limit, LARGEST);
    }

    /** Adds the link to the next page, if there is one. */
    Response.ResponseBuilder link(Response.ResponseBuilder answer, Slice<?> slice) {
        return slice.next() == 0 ? answer : answer.header(HttpHeaders.LINK, header(next(slice.next())));
    }

    private String next(int page) {
        Stream<String> rest = Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("page="));
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return platform.registration().issuer() + path + "?"
                + Stream.concat(rest, Stream.of("page=" + page)).collect(Collectors.joining("&"));
    }

    private String header(String next) {
        return switch (services.faults().manner().links()) {
            case PLAIN -> "<" + next + ">; rel=\"next\"";
            case UNQUOTED -> "<" + next + ">; rel=next";
            case TYPOGRAPHIC -> "<" + next + ">; rel=“next”";
            case UPPER_CASE -> "<" + next + ">; REL=\"NEXT\"";
            case JOINED -> "<" + first() + ">; rel=\"first\", <" + next + ">; rel=\"next\"";
            case ESCAPED -> "<" + next.replace("&", "&amp;") + ">; rel=\"next\"";
            case FOREIGN -> "<" + next.replace("localhost", "elsewhere.example") + ">; rel=\"next\"";
        };
    }

    private String first() {
        return platform.registration().issuer()
                + request.getRequestURI().substring(request.getContextPath().length());
    }
}
