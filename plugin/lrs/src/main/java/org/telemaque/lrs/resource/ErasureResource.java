package org.telemaque.lrs.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.telemaque.lrs.access.Caller;
import org.telemaque.lrs.protocol.Answers;
import org.telemaque.lrs.protocol.Parameters;
import org.telemaque.lrs.protocol.Refusal;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.store.StoreAdministration;

/**
 * Removes records for good, which xAPI itself does not know: voiding hides a statement and removes nothing. An extension
 * of this store (xAPI 1.0.3, Communication 2), for credentials with the scope {@code all}.
 */
@Path("extensions/erasure")
@ApplicationScoped
public class ErasureResource {
    @Context
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private SecurityContext security;

    private final StoreAdministration administration;

    /** For the container. */
    @Inject
    public ErasureResource(StoreAdministration administration) {
        this.administration = administration;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public ErasureResource() {
        this(null);
    }

    /** Erases a person, or the statements stored before a moment; the root credential says of which tenant. */
    @DELETE
    public Response delete(@Context UriInfo uri) {
        Parameters asked = Parameters.of(uri, Set.of("agent", "storedBefore", "tenant"));
        if (asked.has("agent") == asked.has("storedBefore")) {
            throw Refusal.of("Give either agent or storedBefore.");
        }
        int erased = asked.has("agent")
                ? administration.erase(tenant(asked), asked.agent())
                : administration.forget(tenant(asked), asked.moment("storedBefore"));
        return Answers.json(Provided.JSON
                        .createObjectBuilder()
                        .add("erased", erased)
                        .build()
                        .toString())
                .build();
    }

    private String tenant(Parameters asked) {
        Caller caller = (Caller) security.getUserPrincipal();
        String own = caller.author().tenant();
        String tenant = asked.orElse("tenant", own);
        if (!caller.isRoot() && !tenant.equals(own)) {
            throw Refusal.of(403, "These credentials belong to another tenant.");
        }
        return tenant;
    }
}
