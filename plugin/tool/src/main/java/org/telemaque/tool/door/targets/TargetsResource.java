package org.telemaque.tool.door.targets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Reader;
import org.telemaque.tool.workshop.delivery.History;
import org.telemaque.tool.workshop.delivery.Target;

/** The record stores elsewhere: the operator looks at them, stops them, lets them go on, and sends them the history. */
@Path("/admin/targets")
@RequestScoped
@Produces("text/html")
public class TargetsResource {
    private final Operator operator;
    private final Stores stores;
    private final Outbox outbox;
    private final History history;
    private final Journal journal;
    private final Clock clock;
    private final Reader reader;

    /** For the container. */
    @Inject
    public TargetsResource(
            Operator operator,
            Stores stores,
            Outbox outbox,
            History history,
            Journal journal,
            Clock clock,
            Reader reader) {
        this.operator = operator;
        this.stores = stores;
        this.outbox = outbox;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    TargetsResource() {
        this(null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Every record store, and how it stands. */
    @GET
    public Page stores(@Context HttpHeaders request) {
        operator.reads(request);
        return page();
    }

    /** Stops a store, lets it go on, or sends it what was recorded before it was there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page change(
            @Context HttpHeaders request,
            @FormParam("do") @DefaultValue("") String wish,
            @FormParam("target") @DefaultValue("") String id) {
        operator.changes(request);
        Target target = stores.find(id).orElseThrow(NotFoundException::new);
        switch (wish) {
            case "pause" -> outbox.pause(id);
            case "resume" -> outbox.resume(id);
            case "history" -> history.begin(target);
            default -> throw new BadRequestException("nothing can be done with a record store that is called so");
        }
        journal.write(new Entry(clock.instant(), "", Entry.NOBODY, Act.TARGET_CHANGED, id, wish));
        return page();
    }

    private Page page() {
        Frame frame = reader.frame();
        return new TargetsPage(
                frame.under(new Link(frame.words().say("administration.title"), "/admin")),
                frame.words().say("targets.title"),
                stores.all(frame.words(), operator.clock(frame.words())));
    }
}
