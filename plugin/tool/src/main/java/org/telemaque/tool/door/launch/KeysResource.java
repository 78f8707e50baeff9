package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.telemaque.tool.foundation.key.KeyRing;

/** Publishes the keys by which platforms know us. */
@Path("/lti/jwks")
@RequestScoped
public class KeysResource {
    private final KeyRing ring;

    /** For the container. */
    @Inject
    public KeysResource(KeyRing ring) {
        this.ring = ring;
    }

    @SuppressWarnings("NullAway")
    KeysResource() {
        this(null); // the container's proxy never uses it
    }

    /** The key set, whatever the platform says it accepts. */
    @GET
    public Response keys() {
        return Response.ok(ring.keys().publicJson(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }
}
