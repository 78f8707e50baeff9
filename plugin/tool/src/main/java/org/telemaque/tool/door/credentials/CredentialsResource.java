package org.telemaque.tool.door.credentials;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.web.Page;

/** The credentials of our own record store: the operator makes them for a company, renews them and withdraws them. */
@Path("/admin/credentials")
@RequestScoped
@Produces("text/html")
public class CredentialsResource {
    private final Operator operator;
    private final Credentials credentials;

    /** For the container. */
    @Inject
    public CredentialsResource(Operator operator, Credentials credentials) {
        this.operator = operator;
        this.credentials = credentials;
    }

    @SuppressWarnings("NullAway")
    CredentialsResource() {
        this(null, null); // the container's proxy never uses it
    }

    /** The credentials of a company. */
    @GET
    public Page company(@Context HttpHeaders request, @QueryParam("tenant") @DefaultValue("") String tenant) {
        operator.reads(request);
        return credentials.page(tenant);
    }

    /** Makes credentials, and says their secret. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page make(
            @Context HttpHeaders request,
            @FormParam("tenant") @DefaultValue("") String tenant,
            @FormParam("label") @DefaultValue("") String label,
            @FormParam("scope") List<String> scopes) {
        operator.changes(request);
        return credentials.make(tenant, label, scopes);
    }

    /** Gives credentials a new secret, and says it. */
    @POST
    @Path("/renewed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page renew(
            @Context HttpHeaders request,
            @FormParam("tenant") @DefaultValue("") String tenant,
            @FormParam("key") @DefaultValue("") String key) {
        operator.changes(request);
        return credentials.renew(tenant, key);
    }

    /** Lets nobody in with credentials any more. */
    @POST
    @Path("/withdrawn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page withdraw(
            @Context HttpHeaders request,
            @FormParam("tenant") @DefaultValue("") String tenant,
            @FormParam("key") @DefaultValue("") String key) {
        operator.changes(request);
        return credentials.withdraw(tenant, key);
    }
}
