package org.telemaque.tool.door.placement;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.courseware.text.Language;
import org.telemaque.lti.deeplinking.DeepLinkingOutcome.Answer;
import org.telemaque.lti.deeplinking.DeepLinkingRequest;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Downloads;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Duty;

/** Lets a trainer or an author pick activities, and takes the choice back to the LMS. */
@Path("/placement")
@RequestScoped
@Needs({Duty.TRAINER, Duty.AUTHOR})
public class PlacementResource {
    private static final int UNASKED = 422;
    private static final int FORBIDDEN = 403;
    private static final String BACK = "/placement/return";

    private final Here here;
    private final Platforms platforms;
    private final Catalogue catalogue;
    private final Downloads downloads;
    private final Choices choices;

    /** For the container. */
    @Inject
    public PlacementResource(
            Here here, Platforms platforms, Catalogue catalogue, Downloads downloads, Choices choices) {
        this.here = here;
        this.platforms = platforms;
        this.catalogue = catalogue;
        this.downloads = downloads;
        this.choices = choices;
    }

    @SuppressWarnings("NullAway")
    PlacementResource() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** Everything there is; a launch that does not say who teaches gets words, not a bare refusal. */
    @GET
    @Needs({})
    @Produces("text/html")
    public Page picker() {
        question();
        picks();
        return page(Wanted.nothing(), "");
    }

    /** Takes the form: looks for something, goes back with the choice, or goes back without one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html")
    public Response form(MultivaluedMap<String, String> sent) {
        Wanted wanted = Wanted.read(sent);
        Set<String> known = known(wanted.chosen());
        return switch (sent.getOrDefault("do", List.of("search")).get(0)) {
            case "add" -> add(wanted, known);
            case "cancel" -> leave(Set.of(), "");
            default -> shown(page(wanted, ""));
        };
    }

    private Response add(Wanted wanted, Set<String> known) {
        if (known.isEmpty()) {
            return shown(page(wanted, "placement.fault.none"));
        }
        return known.size() > 1 && !question().settings().acceptMultiple()
                ? shown(page(wanted, "placement.fault.several"))
                : leave(known, titles(wanted));
    }

    private static Response shown(Page page) {
        return Response.status(page.status()).entity(page).build();
    }

    private Set<String> known(Set<String> keys) {
        return shelf().offers().stream()
                .map(Offer::key)
                .filter(keys::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Leaves our frame for a page of its own, because only a form that the browser sends itself may go to the LMS. */
    private Response leave(Set<String> keys, String titles) {
        question();
        String items = keys.stream()
                .map(key -> "&item=" + URLEncoder.encode(key, UTF_8))
                .collect(Collectors.joining());
        String ticket = URLEncoder.encode(downloads.ticket(here.visit(), BACK), UTF_8);
        return Response.noContent()
                .header("HX-Redirect", BACK + "?ticket=" + ticket + "&titles=" + titles + items)
                .build();
    }

    /** The form that goes to the LMS by itself; reached with a ticket. */
    @GET
    @Path("return")
    @Produces("text/html")
    public Page back(@QueryParam("item") List<String> keys, @QueryParam("titles") @DefaultValue("") String titles) {
        DeepLinkingRequest question = question();
        List<Offer> chosen = keys.stream()
                .map(key -> new Shelf(catalogue.packs(), Language.of(titles.equals("en") ? "en" : "fr")).offer(key))
                .flatMap(Optional::stream)
                .toList();
        Answer answer = choices.answer(question, chosen, here.words());
        return new ReturnPage(
                here.frame().within(framers(here.visit())).sendingTo(choices.origin(answer)),
                here.words().say("placement.return"),
                answer.returnUrl().toString(),
                answer.token());
    }

    /** Who may frame our page: the LMS of the visit. */
    private List<String> framers(Visit visit) {
        return platforms.find(visit.platform()).stream()
                .flatMap(platform -> Stream.concat(platform.frameOrigins().stream(), Stream.of(visit.frameOrigin())))
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .toList();
    }

    private DeepLinkingRequest question() {
        return platforms
                .find(here.visit().platform())
                .flatMap(platform -> Question.of(here.visit(), platform))
                .orElseThrow(() ->
                        Problem.said(here.frame(), UNASKED, "placement.unasked").thrown());
    }

    /** Deep Linking leaves the roles out where it likes; without one nobody hangs anything into a course. */
    private void picks() {
        if (!here.visit().hasAny(Duty.TRAINER, Duty.AUTHOR)) {
            throw Problem.said(here.frame(), FORBIDDEN, "placement.roleless").thrown();
        }
    }

    private String titles(Wanted wanted) {
        return wanted.titles().isEmpty() ? Question.course(here.visit()).tag() : wanted.titles();
    }

    private Shelf shelf() {
        return new Shelf(catalogue.packs(), here.language());
    }

    private PickerPage page(Wanted wanted, String fault) {
        Shelf shelf = shelf();
        return new PickerPage(
                here.frame(),
                here.words().say("placement.title"),
                question().settings().acceptMultiple(),
                wanted,
                shelf.offers().stream().filter(wanted::shows).toList(),
                shelf.skills(),
                titles(wanted),
                fault);
    }
}
