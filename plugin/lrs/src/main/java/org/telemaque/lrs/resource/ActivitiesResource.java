package org.telemaque.lrs.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lrs.access.Caller;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.protocol.Answers;
import org.telemaque.lrs.protocol.Parameters;
import org.telemaque.xapi.json.Provided;

/** What is known of an activity (xAPI 1.0.3, Communication 2.5). */
@Path("activities")
@ApplicationScoped
public class ActivitiesResource {
    @Context
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private SecurityContext security;

    private final KnownActivities activities;

    /** For the container. */
    @Inject
    public ActivitiesResource(KnownActivities activities) {
        this.activities = activities;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public ActivitiesResource() {
        this(null);
    }

    /** The activity with all that is known of it; one that nobody spoke of is its id alone. */
    @GET
    public Response get(@Context UriInfo uri) {
        String id = Parameters.of(uri, Set.of("activityId")).iri("activityId");
        JsonObjectBuilder json = Provided.JSON
                .createObjectBuilder()
                .add("objectType", "Activity")
                .add("id", id);
        known(id).ifPresent(definition -> json.add("definition", definition));
        return Answers.json(json.build().toString()).build();
    }

    private Optional<JsonObject> known(String id) {
        Caller caller = (Caller) security.getUserPrincipal();
        return caller.isRoot()
                ? activities.findAnywhere(id)
                : activities.find(caller.author().tenant(), id);
    }
}
