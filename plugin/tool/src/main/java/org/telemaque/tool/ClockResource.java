package org.telemaque.tool;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Moves the demo's clock forward, so that days pass in a moment; {@link ClockFilter} has let only the operator in. */
@Path(ClockResource.PATH)
public class ClockResource {
    static final String PATH = "api/demo/clock";

    /** A setting of the demo LMS, which signs its tokens by its own clock: its days pass with ours. */
    private static final String DEMO_LMS_OFFSET = "telemaque.demo.clock.offset";

    private final TimeAndChance time;

    /** For the container. */
    @Inject
    public ClockResource(TimeAndChance time) {
        this.time = time;
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
    public Response advance(@NotNull(message = "must say how far: \\{\"advance\": \"P1D\"\\}") @Valid Advance wish) {
        time.movable().advance(wish.duration());
        System.setProperty(DEMO_LMS_OFFSET, time.movable().offset().toString());
        return Response.ok(Json.createObjectBuilder()
                        .add("now", time.clock().instant().toString())
                        .build())
                .build();
    }
}
