package org.telemaque.lrs.resource;

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
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.telemaque.lrs.access.Caller;
import org.telemaque.lrs.protocol.Answers;
import org.telemaque.lrs.protocol.Body;
import org.telemaque.lrs.protocol.DefaultEdition;
import org.telemaque.lrs.protocol.Parameters;
import org.telemaque.lrs.protocol.Refusal;
import org.telemaque.lrs.statement.Kept;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.value.XapiVersion;

/** The statements of the store (xAPI 1.0.3, Communication 2.1). */
@Path("statements")
@ApplicationScoped
public class StatementsResource {
    @Context
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private SecurityContext security;

    private final StatementKeeper keeper;
    private final StatementFinder finder;
    private final StatementAnswers answers;

    /** For the container. */
    @Inject
    public StatementsResource(StatementKeeper keeper, StatementFinder finder, StatementAnswers answers) {
        this.keeper = keeper;
        this.finder = finder;
        this.answers = answers;
    }

    /** For the container’s proxy, which never uses it; public, for Jakarta REST looks for it before CDI does. */
    @SuppressWarnings("NullAway")
    public StatementsResource() {
        this(null, null, null);
    }

    /** One statement, or a list. */
    @GET
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
        Asking asking = Asking.read(Parameters.of(uri));
        if (asking instanceof Asking.One one) {
            return one(one, headers);
        } else if (asking instanceof Asking.Many many) {
            return list(finder.list(caller().reach(), many.query()), many.look(), headers);
        } else if (asking instanceof Asking.More more) {
            return finder.more(caller().reach(), more.more())
                    .map(slice -> list(slice, more.look(), headers))
                    .orElseThrow(() -> Refusal.of("more is not what a page of this store said."));
        }
        return Answers.defects(((Asking.Unclear) asking).defects());
    }

    /** Stores one statement or many, all or none. */
    @POST
    public Response post(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        return keep(Bringing.posted(Parameters.of(uri), Body.read(headers, body), edition(headers)), true);
    }

    /** Stores one statement under its id. */
    @PUT
    public Response put(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) throws IOException {
        return keep(Bringing.put(Parameters.of(uri), Body.read(headers, body), edition(headers)), false);
    }

    private Response keep(Bringing bringing, boolean sayIds) {
        if (bringing instanceof Bringing.Unsound unsound) {
            return Answers.defects(unsound.defects());
        }
        Storing storing = keeper.keep(((Bringing.Statements) bringing).delivery(), caller().author());
        return storing instanceof Storing.Stored stored && sayIds ? Answers.ids(stored.ids()) : Answers.stored(storing);
    }

    private Response one(Asking.One one, HttpHeaders headers) {
        Optional<Kept> found =
                one.voided() ? finder.findVoided(caller().reach(), one.id()) : finder.find(caller().reach(), one.id());
        return found.map(kept -> answers.answer(
                                answers.rendition(one.look(), headers, caller()).text(kept), List.of(kept), one.look())
                        .lastModified(Date.from(kept.stored()))
                        .build())
                .orElseGet(Answers::absent);
    }

    private Response list(StatementFinder.Slice slice, Look look, HttpHeaders headers) {
        return answers.answer(
                        answers.list(slice, answers.rendition(look, headers, caller()), look), slice.statements(), look)
                .build();
    }

    private Caller caller() {
        return (Caller) security.getUserPrincipal();
    }

    private static XapiVersion edition(HttpHeaders headers) {
        return DefaultEdition.asked(headers).orElse(XapiVersion.V1_0_3);
    }
}
