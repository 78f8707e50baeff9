package org.telemaque.tool.foundation.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Serves the assets; the hash in the address makes every answer good for a year. */
@Path("/assets/{hash:[0-9a-f]{16}}/{name}")
public class AssetResource {
    @GET
    public Response asset(@PathParam("hash") String hash, @PathParam("name") String name) {
        Assets.Asset asset = Assets.find(hash, name).orElseThrow(NotFoundException::new);
        return Response.ok(asset.bytes(), asset.type())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
