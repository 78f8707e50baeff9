package org.telemaque.tool.door.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.function.LongConsumer;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.delivery.Reading;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.telling.Terms;

/** Lets the records of a search leave as a file. */
@Path("/review")
@RequestScoped
@Needs({Duty.TRAINER, Duty.REVIEWER})
public class ExportResource {
    private static final int AT_ONCE = 100;
    private static final int UNAVAILABLE = 503;
    private static final String CSV = "/review/export.csv";
    private static final String JSON = "/review/export.json";

    private final Here here;
    private final Scopes scopes;
    private final Reading reading;

    /** For the container. */
    @Inject
    public ExportResource(Here here, Scopes scopes, Reading reading) {
        this.here = here;
        this.scopes = scopes;
        this.reading = reading;
    }

    @SuppressWarnings("NullAway")
    ExportResource() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** A link to the file; a download cannot send a bearer, so the link holds a ticket. */
    @POST
    @Path("export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html")
    public Page prepare(MultivaluedMap<String, String> sent) {
        Search typed = Search.read(sent);
        Search search = typed.in(open(typed).cohort());
        boolean json = "json".equals(sent.getFirst("format"));
        String path = json ? JSON : CSV;
        String query = search.query();
        String ticket = "&ticket=" + URLEncoder.encode(here.ticket(path), UTF_8);
        Words words = here.frame().words();
        return new ExportPage(
                here.below("/review" + query),
                words.say("review.export"),
                json ? "json" : "csv",
                path + query + ticket);
    }

    /** The records as a table. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    public Response csv(@Context UriInfo address) {
        return file(Search.read(address.getQueryParameters()), Export.Format.CSV);
    }

    /** The records as a JSON array of Statements. */
    @GET
    @Path("export.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Context UriInfo address) {
        return file(Search.read(address.getQueryParameters()), Export.Format.JSON);
    }

    private Scope open(Search search) {
        Scope scope =
                scopes.of(here.visit(), search.cohort()).filter(Scope::open).orElseThrow(ForbiddenException::new);
        if (!search.faults(scope, here.terms()).isEmpty()) {
            throw new BadRequestException();
        }
        return scope;
    }

    private Response file(Search search, Export.Format format) {
        Scope scope = open(search);
        Terms terms = here.terms();
        Walk walk = new Walk(
                reading.of(here.visit().tenant()),
                search.question(scope, terms, here.zone()).pagesOf(AT_ONCE),
                said -> search.lets(said, scope, terms),
                terms);
        if (!(walk.from("", 1) instanceof Walk.Records first)) {
            return Response.status(UNAVAILABLE)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(here.trouble(UNAVAILABLE))
                    .build();
        }
        Export export = new Export(terms, here.frame().words(), scope, here.zone());
        LongConsumer left = here.exporting(search.in(scope.cohort()), format.ending());
        return file(format, body -> {
            try {
                export.write(walk, first, format, body);
            } finally {
                left.accept(export.count());
            }
        });
    }

    private Response file(Export.Format format, StreamingOutput output) {
        String name = "telemaque-" + here.today() + "." + format.ending();
        String type = format == Export.Format.CSV ? "text/csv;charset=UTF-8" : "application/json";
        return Response.ok(output, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
