package org.telemaque.demolms.door;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.ParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.service.Faults;
import org.telemaque.demolms.service.Faults.Fault;
import org.telemaque.demolms.service.Faults.LinkStyle;
import org.telemaque.demolms.service.Faults.Manner;
import org.telemaque.demolms.service.Services;

/** Where a test switches on what goes wrong; like the whole demo LMS, it is there in the demo only. */
@Path("/faults")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class FaultsResource {

    @Inject
    Services services;

    @Inject
    Platform platform;

    /** A fault of one service: {@code status}, {@code times}, {@code delayMillis}, {@code retryAfter}. */
    @POST
    @Path("/{service: token|jwks|lineitems|scores|results|memberships|groups}")
    public void fail(@PathParam("service") String service, String body) {
        Map<String, Object> json = json(body);
        services.faults()
                .set(
                        service,
                        new Fault(
                                (int) number(json, "status", 0),
                                (int) number(json, "times", Faults.ALWAYS),
                                number(json, "delayMillis", 0),
                                json.get("retryAfter") instanceof String after ? after : ""));
    }

    /** Every score that came through all faults: column, person, time, how far, points, and how it was answered. */
    @GET
    @Path("/scores")
    @Produces(MediaType.TEXT_PLAIN)
    public String scores() {
        return services.gradebook().heard().stream()
                .map(heard -> "%d %s %s %s %s %d%n"
                        .formatted(
                                heard.number(),
                                heard.user(),
                                heard.at(),
                                heard.activity(),
                                heard.given(),
                                heard.posting().status()))
                .collect(Collectors.joining());
    }

    /** How the LMS behaves: {@code rosterSize}, {@code links}, {@code storage}, {@code canvas}. */
    @POST
    @Path("/manner")
    public void manner(String body) {
        Map<String, Object> json = json(body);
        services.faults()
                .set(new Manner(
                        (int) number(json, "rosterSize", 0),
                        json.get("links") instanceof String style ? style(style) : LinkStyle.PLAIN,
                        Boolean.TRUE.equals(json.get("storage")),
                        Boolean.TRUE.equals(json.get("canvas"))));
    }

    /** New platform keys at once; the old ones are no longer published. */
    @POST
    @Path("/keys")
    public void rotate() {
        platform.key().rotate();
    }

    /** Forgets every token that was given out. */
    @POST
    @Path("/tokens")
    public void forget() {
        services.tokens().forget();
    }

    /** All is well again. */
    @DELETE
    public void clear() {
        services.faults().clear();
    }

    private static LinkStyle style(String name) {
        try {
            return LinkStyle.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }

    private static long number(Map<String, Object> json, String name, long otherwise) {
        return json.get(name) instanceof Number number ? number.longValue() : otherwise;
    }

    private static Map<String, Object> json(String body) {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
