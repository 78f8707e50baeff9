package org.telemaque.lrs.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.telemaque.lrs.access.Caller;
import org.telemaque.lrs.document.Shelf;
import org.telemaque.lrs.protocol.Body;
import org.telemaque.lrs.protocol.Parameters;

/** What is kept about an activity (xAPI 1.0.3, Communication 2.7). */
@Path("activities/profile")
@ApplicationScoped
public class ActivityProfileResource {
    private static final String PROFILE_ID = "profileId";
    private static final Set<String> NAMED = Set.of("activityId", PROFILE_ID);
    private static final Set<String> LISTED = Set.of("activityId", PROFILE_ID, "since");

    @Context
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private SecurityContext security;

    private final DocumentDoor door;

    /** For the container. */
    @Inject
    public ActivityProfileResource(DocumentDoor door) {
        this.door = door;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public ActivityProfileResource() {
        this(null);
    }

    /** One document, or the names of many. */
    @GET
    public Response get(@Context UriInfo uri) {
        Parameters asked = Parameters.of(uri, LISTED);
        return door.get(shelf(asked), asked, PROFILE_ID);
    }

    /** Makes or replaces a document. */
    @PUT
    public Response put(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        Parameters asked = Parameters.of(uri, NAMED);
        return door.put(shelf(asked), asked.name(PROFILE_ID), Body.read(headers, body), headers);
    }

    /** Makes a document, or merges one into another. */
    @POST
    public Response post(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        Parameters asked = Parameters.of(uri, NAMED);
        return door.post(shelf(asked), asked.name(PROFILE_ID), Body.read(headers, body), headers);
    }

    /** Removes a document. */
    @DELETE
    public Response delete(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters asked = Parameters.of(uri, NAMED);
        return door.delete(shelf(asked), asked.name(PROFILE_ID), headers);
    }

    private Shelf shelf(Parameters asked) {
        return Shelf.ofActivity(tenant(), asked.iri("activityId"));
    }

    private String tenant() {
        return ((Caller) security.getUserPrincipal()).author().tenant();
    }
}
