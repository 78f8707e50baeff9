package org.telemaque.tool.door.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Visit;

/** Shows what is recorded about the visitor, and who acted on it. */
@Path("/home/records")
@RequestScoped
@Needs({})
public class RecordsResource {

    private static final int MOST = 200;

    private final Here here;
    private final Journal journal;
    private final Names names;
    private final Catalogue catalogue;

    /** For the container. */
    @Inject
    public RecordsResource(Here here, Journal journal, Names names, Catalogue catalogue) {
        this.here = here;
        this.journal = journal;
        this.names = names;
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    RecordsResource() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Shows the kinds of data that are kept, and the journal about the visitor. */
    @GET
    @Produces("text/html")
    public RecordsPage records() {
        Visit visit = here.visit();
        List<Entry> entries = journal.aboutPerson(visit.tenant(), visit.person(), MOST + 1);
        Map<UUID, String> known =
                names.of(visit, entries.stream().map(Entry::actor).collect(Collectors.toSet()));
        Told told = new Told(here.frame().words(), visit.person(), known);
        Frame frame = here.below("home.title", "/home");
        return new RecordsPage(
                frame,
                frame.words().say("home.records.title"),
                entries.stream().limit(MOST).map(entry -> line(told, entry)).toList(),
                entries.size() > MOST);
    }

    private RecordsPage.Line line(Told told, Entry entry) {
        return new RecordsPage.Line(here.moment(entry.at()), told.who(entry), told.what(entry), detail(told, entry));
    }

    private String detail(Told told, Entry entry) {
        return Told.path(entry)
                .map(slug -> catalogue
                        .titles("path/" + slug)
                        .getOrDefault(here.language().tag(), slug))
                .orElseGet(() -> told.reason(entry));
    }
}
