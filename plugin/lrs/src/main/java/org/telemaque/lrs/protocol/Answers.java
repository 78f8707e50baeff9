package org.telemaque.lrs.protocol;

import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.validation.Defect;

/** The answers of the store, each with its status and a body that people can read. */
public final class Answers {
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;

    private Answers() {}

    /** What came of storing, when nothing is to be said but that. */
    public static Response stored(Storing storing) {
        if (storing instanceof Storing.Conflicting conflict) {
            return text(Response.Status.CONFLICT.getStatusCode(), conflict.why());
        } else if (storing instanceof Storing.Malformed malformed) {
            return defects(malformed.defects());
        } else if (storing instanceof Storing.TooLarge large) {
            return text(TOO_LARGE, large.why());
        } else if (storing instanceof Unavailable unavailable) {
            return text(UNAVAILABLE, unavailable.why());
        }
        return storing instanceof Denied denied
                ? text(Response.Status.FORBIDDEN.getStatusCode(), denied.why())
                : Response.noContent().build();
    }

    /** The ids of stored statements. */
    public static Response ids(List<UUID> ids) {
        JsonArrayBuilder json = Provided.JSON.createArrayBuilder();
        ids.forEach(id -> json.add(id.toString()));
        return json(json.build().toString()).build();
    }

    /** All that is wrong with a request. */
    public static Response defects(List<Defect> defects) {
        return text(
                Response.Status.BAD_REQUEST.getStatusCode(),
                defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
    }

    /** The one thing that was asked for is not there. */
    public static Response absent() {
        return text(Response.Status.NOT_FOUND.getStatusCode(), "There is no such thing here.");
    }

    /** A status and words for people. */
    public static Response text(int status, String words) {
        return Response.status(status)
                .type("text/plain;charset=UTF-8")
                .entity((words + "\n").getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** JSON in UTF-8. */
    public static Response.ResponseBuilder json(String json) {
        return Response.ok(json.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE);
    }
}
