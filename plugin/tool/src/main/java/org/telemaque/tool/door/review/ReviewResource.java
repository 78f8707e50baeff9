package org.telemaque.tool.door.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.telemaque.tool.door.review.RecordsPage.Choices;
import org.telemaque.tool.door.review.RecordsPage.Figure;
import org.telemaque.tool.door.review.RecordsPage.Option;
import org.telemaque.tool.door.review.RecordsPage.Pages;
import org.telemaque.tool.door.review.RecordsPage.Result;
import org.telemaque.tool.door.review.RecordsPage.Row;
import org.telemaque.tool.door.review.RecordsPage.State;
import org.telemaque.tool.door.review.RecordsPage.Trail;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.delivery.Reading;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Sentences;
import org.telemaque.tool.workshop.telling.Terms;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.StatementQuery;

/** Lists the records of a cohort. */
@Path("/review")
@RequestScoped
@Needs({Duty.TRAINER, Duty.REVIEWER})
public class ReviewResource {
    private static final int PAGE = 25;
    private static final int MOST_COUNTED = 500;
    private static final int MOST_CHOSEN = 300;
    private static final Duration LATELY = Duration.ofDays(30);

    private final Here here;
    private final Scopes scopes;
    private final Seal seal;
    private final Reading reading;

    /** For the container. */
    @Inject
    public ReviewResource(Here here, Scopes scopes, Seal seal, Reading reading) {
        this.here = here;
        this.scopes = scopes;
        this.seal = seal;
        this.reading = reading;
    }

    @SuppressWarnings("NullAway")
    ReviewResource() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** The records that are asked for, newest first; {@code more} names the pages before this one. */
    @GET
    @Produces("text/html")
    public Response list(@Context UriInfo address) {
        MultivaluedMap<String, String> sent = address.getQueryParameters();
        Search typed = Search.read(sent);
        Scope scope = scopes.of(here.visit(), typed.cohort()).orElseThrow(ForbiddenException::new);
        Search search = typed.in(scope.cohort());
        Set<Search.Fault> faults = scope.open() ? search.faults(scope, here.terms()) : Set.of();
        Trail trail = Trail.read(sent);
        Result result = faults.isEmpty() ? result(search, scope, trail) : Result.none(State.FAULTY);
        RecordsPage page = new RecordsPage(
                here.frame(),
                words().say("review.title"),
                new RecordsPage.Form(search, faults, choices(search, scope)),
                result.open() && trail.number() == 1 ? figures(scope) : List.of(),
                result);
        return Response.status(page.status()).entity(page).build();
    }

    private Words words() {
        return here.frame().words();
    }

    private Result result(Search search, Scope scope, Trail trail) {
        if (!scope.open()) {
            return Result.none(scope.exists() ? State.CLOSED : State.NOWHERE);
        }
        Optional<String> start = seal.open(about(search), trail.last());
        Trail walked = start.isPresent() ? trail : Trail.START;
        Walk.Step step = walk(search, scope).from(start.orElse(""), PAGE);
        State state = scope.countsEnough() ? State.LISTED : State.PARTLY;
        return step instanceof Walk.Records found
                ? new Result(state, rows(search, found), pages(search, walked, found))
                : Result.none(State.TROUBLED);
    }

    private Walk walk(Search search, Scope scope) {
        Terms terms = here.terms();
        StatementQuery question = search.question(scope, terms, here.zone()).pagesOf(PAGE);
        return new Walk(own(), question, said -> search.lets(said, scope, terms), terms);
    }

    private RecordStore own() {
        return reading.of(here.visit().tenant());
    }

    private String about(Search search) {
        return here.visit().tenant() + search.query();
    }

    private List<Row> rows(Search search, Walk.Records found) {
        Sentences sentences = here.sentences();
        return Said.untied(found.list(), here.zone()).stream()
                .map(said -> new Row(
                        here.when(said),
                        said.code().orElse(""),
                        sentences.of(said),
                        "/review/record/" + said.id() + search.query()))
                .toList();
    }

    private Pages pages(Search search, Trail trail, Walk.Records found) {
        String later = found.isLast()
                ? ""
                : trail.then(seal.close(about(search), found.more())).link(search);
        return new Pages(trail.number(), trail.earlier(search), later);
    }

    /** A few numbers about the counted people of a cohort that is large enough. */
    private List<Figure> figures(Scope scope) {
        if (!scope.countsEnough()) {
            return List.of();
        }
        Instant since = here.now().minus(LATELY);
        long lately = scope.countedSince(since);
        Words words = words();
        return Stream.concat(
                        Stream.of(
                                new Figure(
                                        words.say("review.figure.people"),
                                        words.number(scope.counted().size())),
                                new Figure(words.say("review.figure.active"), words.number(lately))),
                        records(scope, since).stream())
                .toList();
    }

    private Optional<Figure> records(Scope scope, Instant since) {
        Terms terms = here.terms();
        StatementQuery question = scope.question(terms).after(since).pagesOf(MOST_COUNTED);
        Walk walk = new Walk(own(), question, scope::counts, terms);
        return walk.from("", 1) instanceof Walk.Records found
                ? Optional.of(new Figure(words().say("review.figure.records"), count(found)))
                : Optional.empty();
    }

    private String count(Walk.Records found) {
        String number = words().number(found.list().size());
        return found.isLast() ? number : words().say("review.figure.more", number);
    }

    private static List<Option> cohorts(Scope scope, Words words) {
        Stream<Option> company = scope.reach().company()
                ? Stream.of(new Option(Scope.COMPANY, words.say("review.company")))
                : Stream.empty();
        Stream<Option> each = scope.reach().cohorts().stream()
                .map(one -> new Option(
                        one.id(), one.title().isBlank() ? words.say("review.cohort.untitled") : one.title()));
        return Stream.concat(company, each).toList();
    }

    private Choices choices(Search search, Scope scope) {
        Frame frame = here.frame();
        Words words = frame.words();
        Terms terms = here.terms();
        boolean few = scope.open() && scope.counted().size() <= MOST_CHOSEN;
        List<String> people = few ? scope.codes() : List.of();
        return new Choices(
                cohorts(scope, words),
                people.stream().map(code -> new Option(code, code)).toList(),
                Terms.VERBS.stream()
                        .map(verb -> new Option(verb, here.sentences().done(verb)))
                        .toList(),
                Stream.concat(here.activities().stream(), Stream.of(search.activity()))
                        .filter(key -> terms.activity(key).isPresent())
                        .distinct()
                        .map(key -> new Option(key, terms.title(key, frame.language())))
                        .toList());
    }
}
