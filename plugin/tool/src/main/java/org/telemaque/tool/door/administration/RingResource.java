package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.telemaque.tool.door.administration.KeysPage.KeyLine;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.key.KeyRing;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Reader;

/** Our own keys: the operator looks at them and turns them. */
@Path("/admin/keys")
@RequestScoped
@Produces("text/html")
public class RingResource {
    private final Operator operator;
    private final KeyRing ring;
    private final Journal journal;
    private final Clock clock;
    private final Settings settings;
    private final Reader reader;

    /** For the container. */
    @Inject
    public RingResource(
            Operator operator, KeyRing ring, Journal journal, Clock clock, Settings settings, Reader reader) {
        this.operator = operator;
        this.ring = ring;
        this.journal = journal;
        this.clock = clock;
        this.settings = settings;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    RingResource() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Every key that is published. */
    @GET
    public Page keys(@Context HttpHeaders request) {
        operator.reads(request);
        return page();
    }

    /** Turns the keys: prepares the next one, lets it sign at once, or withdraws one that signs no longer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page turn(
            @Context HttpHeaders request,
            @FormParam("do") @DefaultValue("") String wish,
            @FormParam("kid") @DefaultValue("") String kid) {
        operator.changes(request);
        switch (wish) {
            case "prepare" -> ring.prepare();
            case "replace" -> ring.replace();
            case "withdraw" -> withdraw(kid);
            default -> throw new BadRequestException("nothing can be done with keys that is called so");
        }
        journal.write(new Entry(clock.instant(), "", Entry.NOBODY, Act.KEYS_CHANGED, kid, wish));
        return page();
    }

    private void withdraw(String kid) {
        if (!ring.withdraw(kid)) {
            throw new BadRequestException("only a key that signs no longer can be withdrawn");
        }
    }

    private Page page() {
        Frame frame = reader.frame();
        Function<Instant, String> clock = operator.clock(frame.words());
        return new KeysPage(
                frame.under(new Link(frame.words().say("administration.title"), "/admin")),
                frame.words().say("administration.keys"),
                ring.seen().stream()
                        .map(key -> new KeyLine(key.kid(), key.use().name(), clock.apply(key.signsFrom())))
                        .toList(),
                settings.address("/lti/jwks").toString());
    }
}
