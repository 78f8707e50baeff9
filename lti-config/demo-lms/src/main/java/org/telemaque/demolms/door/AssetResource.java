package org.telemaque.demolms.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** The style sheet, the scripts and the pictures; only these names exist. */
@Path("/assets/{name}")
@ApplicationScoped
public class AssetResource {

    private static final Map<String, String> TYPES = Map.of(
            "lms.css", "text/css;charset=UTF-8",
            "submit.js", "text/javascript;charset=UTF-8",
            "register.js", "text/javascript;charset=UTF-8",
            "storage.js", "text/javascript;charset=UTF-8",
            "sea.svg", "image/svg+xml",
            "mark.svg", "image/svg+xml");

    /** One file, asked for again only when it has changed. */
    @GET
    public Response asset(@PathParam("name") String name, @Context Request request) {
        String type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundException();
        }
        byte[] bytes = bytes(name);
        EntityTag tag = new EntityTag(Integer.toHexString(Arrays.hashCode(bytes)));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder answer = unchanged == null ? Response.ok(bytes, type) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(AssetResource.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
