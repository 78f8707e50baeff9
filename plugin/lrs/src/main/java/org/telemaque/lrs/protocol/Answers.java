package org.telemaque.lrs.protocol;

import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.lrs.statement.Kept;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.validation.Defect;

/** The answers of the store, each with its status and a body that people can read. */
final class Answers {
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;
    private static final int UNAVAILABLE = 503;

    private Answers() {}

    static Response statement(Kept kept) {
        return json(kept.text()).lastModified(Date.from(kept.stored())).build();
    }

    static Response list(StatementFinder.Slice slice, String path) {
        String more = slice.more().isEmpty() ? "" : path + "?more=" + slice.more();
        return json(slice.statements().stream()
                        .map(Kept::text)
                        .collect(Collectors.joining(
                                ",", "{\"statements\":[", "],\"more\":" + Provided.JSON.createValue(more) + "}")))
                .build();
    }

    static Response stored(Storing storing) {
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

    static Response ids(List<UUID> ids) {
        JsonArrayBuilder json = Provided.JSON.createArrayBuilder();
        ids.forEach(id -> json.add(id.toString()));
        return json(json.build().toString()).build();
    }

    static Response defects(List<Defect> defects) {
        return text(
                Response.Status.BAD_REQUEST.getStatusCode(),
                defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
    }

    static Response absent() {
        return text(Response.Status.NOT_FOUND.getStatusCode(), "There is no such statement.");
    }

    static Response tooLarge(int limit) {
        return text(TOO_LARGE, "A request may have at most " + limit + " bytes.");
    }

    static Response notJson() {
        return text(
                UNSUPPORTED, "Send statements as application/json; this store does not take attachments' bytes yet.");
    }

    static Response text(int status, String words) {
        return Response.status(status)
                .type("text/plain;charset=UTF-8")
                .entity((words + "\n").getBytes(StandardCharsets.UTF_8))
                .build();
    }

    static Response.ResponseBuilder json(String json) {
        return Response.ok(json.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE);
    }
}
