package org.telemaque.tool.door.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.tool.door.review.RecordPage.State;
import org.telemaque.tool.door.review.RecordPage.Unmasking;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.delivery.Reading;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.telling.Facts;
import org.telemaque.tool.workshop.telling.Facts.Fact;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Sentences;
import org.telemaque.xapi.store.Finding;

/** Shows one record, and, against a reason, whose it is. */
@Path("/review/record/{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}")
@RequestScoped
@Needs({Duty.TRAINER, Duty.REVIEWER})
public class RecordResource {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int UNAVAILABLE = 503;

    private final Here here;
    private final Scopes scopes;
    private final Reading reading;
    private final People people;

    /** For the container. */
    @Inject
    public RecordResource(Here here, Scopes scopes, Reading reading, People people) {
        this.here = here;
        this.scopes = scopes;
        this.reading = reading;
        this.people = people;
    }

    @SuppressWarnings("NullAway")
    RecordResource() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** The record; the query is that of the list it was chosen from. */
    @GET
    @Produces("text/html")
    public Response show(@PathParam("id") UUID id, @Context UriInfo address) {
        Search search = Search.read(address.getQueryParameters());
        return find(id).map(found -> answer(page(found, search, asking(found.said(), search))))
                .orElseGet(this::unavailable);
    }

    /** Shows whose the record is, and writes down who asked and why. */
    @POST
    @Path("unmask")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html")
    public Response unmask(
            @PathParam("id") UUID id, @Context UriInfo address, @FormParam("reason") @DefaultValue("") String reason) {
        Search search = Search.read(address.getQueryParameters());
        return find(id).map(found -> answer(page(found, search, unmasked(found.said(), search, reason))))
                .orElseGet(this::unavailable);
    }

    /** A record, and where the reader may read it. */
    private record Opened(Said said, Scope scope) {}

    /** The record, when it happened where the reader may read; empty when the store does not say. */
    private Optional<Opened> find(UUID id) {
        Finding finding = reading.of(here.visit().tenant()).find(id);
        if (finding instanceof Finding.Found found) {
            return Optional.of(Said.of(found.recorded(), here.terms())
                    .flatMap(said -> scopes.of(here.visit(), said).map(scope -> new Opened(said, scope)))
                    .orElseThrow(NotFoundException::new));
        }
        if (finding instanceof Finding.Absent) {
            throw new NotFoundException();
        }
        return Optional.empty();
    }

    private static Response answer(Page page) {
        return Response.status(page.status()).entity(page).build();
    }

    private Response unavailable() {
        return answer(here.trouble(UNAVAILABLE));
    }

    private RecordPage page(Opened found, Search search, Unmasking unmasking) {
        Said said = found.said();
        Words words = here.frame().words();
        Sentences sentences = here.sentences();
        return new RecordPage(
                here.below("/review" + search.query()),
                words.say("review.record"),
                sentences.of(said),
                facts(said, words),
                sentences.competencies(said),
                pretty(found.scope().json(said, here.zone())),
                unmasking);
    }

    private List<Fact> facts(Said said, Words words) {
        Sentences sentences = here.sentences();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("review.fact.who"), sentences.who(said)));
        facts.add(new Fact(words.say("review.fact.at"), here.when(said)));
        if (!said.sensitive()) {
            facts.add(new Fact(words.say("review.fact.stored"), here.moment(said.stored())));
        }
        facts.add(new Fact(words.say("review.fact.verb"), sentences.verb(said)));
        facts.add(new Fact(words.say("review.fact.activity"), sentences.title(said)));
        facts.addAll(new Facts(here.terms(), words).full(said));
        Stream.of(
                        said.activity()
                                .map(activity -> new Fact(
                                        "review.fact.iri", activity.id().text())),
                        version(said))
                .flatMap(Optional::stream)
                .map(fact -> new Fact(words.say(fact.name()), fact.value()))
                .forEach(facts::add);
        facts.add(new Fact(words.say("review.fact.id"), said.id().toString()));
        return facts;
    }

    private static Optional<Fact> version(Said said) {
        return said.context().revision().map(revision -> new Fact("review.fact.version", revision));
    }

    private static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip();
    }

    private static Unmasking asking(Said said, Search search) {
        State state = said.account().isPresent() ? State.ASKING : State.NOBODY;
        return new Unmasking(state, action(said, search), said.sensitive(), "", "");
    }

    private Unmasking unmasked(Said said, Search search, String typed) {
        String reason = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            return new Unmasking(State.REFUSED, action(said, search), said.sensitive(), typed, "");
        }
        return person(said)
                .map(person -> shown(said, search, reason, person))
                .orElseGet(() -> new Unmasking(State.NOBODY, "", said.sensitive(), "", ""));
    }

    private Optional<Person> person(Said said) {
        return said.account()
                .flatMap(account -> Optional.ofNullable(
                        people.behind(here.visit().tenant(), List.of(account)).get(account)));
    }

    private Unmasking shown(Said said, Search search, String reason, Person person) {
        here.note(Act.RECORD_UNMASKED, person.id().toString(), said.id() + ": " + reason);
        return new Unmasking(State.SHOWN, action(said, search), said.sensitive(), "", person.name());
    }

    private static String action(Said said, Search search) {
        return "/review/record/" + said.id() + "/unmask" + search.query();
    }
}
