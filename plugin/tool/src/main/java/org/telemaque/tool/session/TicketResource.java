package org.telemaque.tool.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.throttle.Caller;
import org.telemaque.tool.foundation.throttle.Throttle;
import org.telemaque.tool.workshop.people.Acknowledgements;

/** Gives the bearer of a visit for its ticket. */
@Path("/lti/ticket")
@RequestScoped
public class TicketResource {
    private static final System.Logger LOG = System.getLogger(TicketResource.class.getName());

    private final Hall hall;
    private final Acknowledgements acknowledgements;
    private final Throttle throttle;
    private final Caller caller;
    private final Settings settings;

    /** For the container. */
    @Inject
    public TicketResource(
            Hall hall, Acknowledgements acknowledgements, Throttle throttle, Caller caller, Settings settings) {
        this.hall = hall;
        this.acknowledgements = acknowledgements;
        this.throttle = throttle;
        this.caller = caller;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    TicketResource() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** Redeems a ticket; whatever is wrong, the answer says no more than no. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response redeem(MultivaluedMap<String, String> form, @Context HttpHeaders browser) {
        Duration wait = throttle.wait("ticket " + value(form, "visit"), caller.address());
        return wait.isZero() ? redeemed(form, browser) : tooMany(wait);
    }

    private static Response tooMany(Duration wait) {
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Throttle.seconds(wait))
                .entity(Map.of("problem", "too many requests"))
                .build();
    }

    private Response redeemed(MultivaluedMap<String, String> form, HttpHeaders browser) {
        Optional<UUID> platform = uuid(form, "platform");
        Optional<UUID> visit = uuid(form, "visit");
        if (platform.isEmpty() || visit.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "Ticket refused: the form names no platform or no visit");
        }
        return platform.flatMap(known -> visit.flatMap(
                        wanted -> hall.redeem(value(form, "ticket"), known, wanted, shows(form, browser))))
                .map(this::welcome)
                .orElseGet(() -> Response.status(Response.Status.UNAUTHORIZED)
                        .entity(Map.of("problem", "the ticket opens nothing"))
                        .build());
    }

    private Predicate<String> shows(MultivaluedMap<String, String> form, HttpHeaders browser) {
        return hash -> BrowserProof.confirms(settings.baseUrl(), browser, value(form, "proof"), hash);
    }

    private Response welcome(Hall.Opened opened) {
        return Response.ok(Map.of(
                        "bearer", opened.bearer(),
                        "start", start(opened.visit()),
                        "language", opened.visit().language()))
                .build();
    }

    private String start(Visit visit) {
        if (visit.isUnknown()) {
            return Start.unknown(visit.activity());
        }
        String start = Start.of(visit.activity());
        return visit.isAtTheDesk() || acknowledgements.has(visit.tenant(), visit.person())
                ? start
                : "/home/notice?then=" + URLEncoder.encode(start, StandardCharsets.UTF_8);
    }

    private static Optional<UUID> uuid(MultivaluedMap<String, String> form, String name) {
        try {
            return Optional.of(UUID.fromString(value(form, name)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }
}
