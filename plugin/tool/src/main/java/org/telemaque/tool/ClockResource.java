package org.telemaque.tool;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moves the demo's clock forward, so that days pass in a moment; outside the demo it does not exist. */
@Path("/api/demo/clock")
public class ClockResource {

    /** A setting of the demo LMS, which signs its tokens by its own clock: its days pass with ours. */
    private static final String DEMO_LMS_OFFSET = "telemaque.demo.clock.offset";

    private static final String BEARER = "Bearer ";
    private static final Duration MOST = Duration.ofDays(3660);

    private final TimeAndChance time;
    private final boolean demo;
    private final String token;

    /** For the container. */
    @Inject
    public ClockResource(
            TimeAndChance time,
            @ConfigProperty(name = "telemaque.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "telemaque.admin.token", defaultValue = " ") String token) {
        this.time = time;
        this.demo = demo;
        this.token = token.strip();
    }

    /**
     * Moves the clock.
     *
     * @param wish {@code {"advance": "P1D"}}, an ISO 8601 duration
     * @return {@code {"now": …}}, the new time in UTC
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response advance(@HeaderParam("Authorization") @DefaultValue("") String authorization, JsonObject wish) {
        if (!demo || token.isEmpty()) {
            throw new NotFoundException();
        }
        if (!MessageDigest.isEqual(authorization.getBytes(UTF_8), (BEARER + token).getBytes(UTF_8))) {
            throw new NotAuthorizedException(BEARER.strip());
        }
        time.movable().advance(duration(wish.getString("advance", "")));
        System.setProperty(DEMO_LMS_OFFSET, time.movable().offset().toString());
        return Response.ok(Json.createObjectBuilder()
                        .add("now", time.clock().instant().toString())
                        .build())
                .build();
    }

    private static Duration duration(String text) {
        try {
            var wanted = Duration.parse(text);
            if (wanted.isNegative() || wanted.compareTo(MOST) > 0) {
                throw new BadRequestException("advance: between PT0S and P3660D");
            }
            return wanted;
        } catch (DateTimeException unreadable) {
            throw new BadRequestException("advance: an ISO 8601 duration such as P1D or PT2H", unreadable);
        }
    }
}
