package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.telemaque.tool.door.administration.Inviting.Made;
import org.telemaque.tool.door.administration.Inviting.Wish;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;

/** Makes invitations for the operator's own programs, with the operator's token like everything at this door. */
@Path("/api/admin/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {
    private static final int LARGEST_BODY = 4_096;

    private final Operator operator;
    private final Inviting inviting;

    /** For the container. */
    @Inject
    public InvitationsResource(Operator operator, Inviting inviting) {
        this.operator = operator;
        this.inviting = inviting;
    }

    @SuppressWarnings("NullAway")
    InvitationsResource() {
        this(null, null); // the container's proxy never uses it
    }

    /**
     * Invites an LMS to register.
     *
     * @param body nothing, or an object with any of {@code tenant}, {@code name} and {@code hours}
     * @return 201 with the one {@code url} of the invitation and when it {@code expires}; 400 with what is wrong
     */
    @POST
    public Response invite(@Context HttpHeaders request, String body) {
        operator.changes(request);
        Optional<Wish> wish = read(body);
        Optional<String> fault = wish.map(Wish::fault).orElse(Optional.of("administration.fault.body"));
        return fault.isPresent() ? refused(fault.get()) : made(inviting.invite(wish.orElseThrow()));
    }

    private static Response made(Made made) {
        return Response.status(Response.Status.CREATED)
                .entity(Map.of(
                        "url", made.address().toString(),
                        "expires", made.invitation().expiresAt().toString()))
                .build();
    }

    private static Response refused(String fault) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Map.of("problem", Frame.in(Language.ENGLISH).words().say(fault + ".happened")))
                .build();
    }

    private static Optional<Wish> read(String body) {
        if (body.isBlank()) {
            return Optional.of(new Wish("", "", Wish.USUAL_HOURS));
        }
        if (body.length() > LARGEST_BODY) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            return Optional.of(new Wish(text(json, "tenant"), text(json, "name"), hours(json)));
        } catch (JsonException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject json, String name) {
        return json.getOrDefault(name, JsonValue.NULL) instanceof JsonString text ? text.getString() : "";
    }

    private static long hours(JsonObject json) {
        return json.getOrDefault("hours", JsonValue.NULL) instanceof JsonNumber number
                ? number.longValue()
                : Wish.USUAL_HOURS;
    }
}
