package org.telemaque.lrs.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.telemaque.lrs.access.Caller;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.store.Storing;

/** The statements of the store (xAPI 1.0.3, Communication 2.1). */
@Path("statements")
@ApplicationScoped
public class StatementsResource {
    @Context
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private SecurityContext security;

    private final StatementKeeper keeper;
    private final StatementFinder finder;
    private final PublicPath path;

    /** For the container. */
    @Inject
    public StatementsResource(StatementKeeper keeper, StatementFinder finder, PublicPath path) {
        this.keeper = keeper;
        this.finder = finder;
        this.path = path;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public StatementsResource() {
        this(null, null, null);
    }

    /** One statement, or a list. */
    @GET
    public Response get(@Context UriInfo uri) {
        Reach reach = caller().reach();
        Asking asking = Asking.read(Parameters.of(uri));
        if (asking instanceof Asking.One one) {
            return one(reach, one);
        } else if (asking instanceof Asking.Many many) {
            return list(finder.list(reach, many.query()));
        } else if (asking instanceof Asking.More more) {
            return finder.more(reach, more.more())
                    .map(this::list)
                    .orElseGet(() -> Answers.text(400, "more is not what a page of this store said."));
        }
        return Answers.defects(((Asking.Unclear) asking).defects());
    }

    /** Stores one statement or many, all or none. */
    @POST
    public Response post(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        Body read = Body.read(headers, body);
        return read.refusal().orElseGet(() -> keep(Bringing.posted(Parameters.of(uri), read.bytes()), true));
    }

    /** Stores one statement under its id. */
    @PUT
    public Response put(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        Body read = Body.read(headers, body);
        return read.refusal().orElseGet(() -> keep(Bringing.put(Parameters.of(uri), read.bytes()), false));
    }

    private Response keep(Bringing bringing, boolean sayIds) {
        if (bringing instanceof Bringing.Unsound unsound) {
            return Answers.defects(unsound.defects());
        }
        Storing storing = keeper.keep(((Bringing.Statements) bringing).statements(), caller().author());
        return storing instanceof Storing.Stored stored && sayIds ? Answers.ids(stored.ids()) : Answers.stored(storing);
    }

    private Response one(Reach reach, Asking.One one) {
        return (one.voided() ? finder.findVoided(reach, one.id()) : finder.find(reach, one.id()))
                .map(Answers::statement)
                .orElseGet(Answers::absent);
    }

    private Response list(StatementFinder.Slice slice) {
        return Answers.list(slice, path.of("statements"));
    }

    private Caller caller() {
        return (Caller) security.getUserPrincipal();
    }
}
