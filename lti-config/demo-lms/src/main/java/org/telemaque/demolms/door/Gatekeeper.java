package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.telemaque.demolms.service.AccessTokens.Access;
import org.telemaque.demolms.service.Faults.Fault;
import org.telemaque.demolms.service.Scope;
import org.telemaque.demolms.service.Services;

/** Lets a tool's call in, or meets it with what is switched on to go wrong. */
@RequestScoped
class Gatekeeper {

    @Inject
    Services services;

    @Inject
    HttpServletRequest request;

    /** Lets a call with one of these scopes in. */
    void admit(String service, Scope first, Scope... others) {
        fail(service);
        Set<Scope> wanted = EnumSet.of(first, others);
        String header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        Access access = services.tokens().of(header, wanted);
        if (access != Access.GRANTED) {
            throw refusal(
                    access == Access.UNKNOWN ? 401 : 403,
                    access == Access.UNKNOWN ? "the token is not known" : "the token lacks the scope of this call",
                    "");
        }
    }

    /** Fails as long as a fault of this service is switched on. */
    void fail(String service) {
        services.faults().meets(service).ifPresent(Gatekeeper::suffer);
    }

    private static void suffer(Fault fault) {
        linger(fault.delayMillis());
        if (fault.status() > 0) {
            throw refusal(fault.status(), "switched on to go wrong", fault.retryAfter());
        }
    }

    private static void linger(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static WebApplicationException refusal(int status, String why, String retryAfter) {
        Response.ResponseBuilder answer =
                Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity("{\"error\":\"" + why + "\"}");
        if (!retryAfter.isEmpty()) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return new WebApplicationException(answer.build());
    }
}
