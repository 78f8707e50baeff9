package org.telemaque.tool.door.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.door.packs.PacksPage.Flaw;
import org.telemaque.tool.door.packs.PacksPage.Line;
import org.telemaque.tool.foundation.catalogue.Loading;
import org.telemaque.tool.foundation.catalogue.Place;
import org.telemaque.tool.foundation.operator.Operator;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Reader;

/** The packs of content, for the operator: which can be taken, which are refused and why, and another look at the folder. */
@Path("/admin/packs")
@RequestScoped
@Produces("text/html")
public class PacksResource {
    /** Whoever made more mistakes in one pack repairs these first. */
    private static final int MOST = 200;

    private final Operator operator;
    private final Loading loading;
    private final Reader reader;

    /** For the container. */
    @Inject
    public PacksResource(Operator operator, Loading loading, Reader reader) {
        this.operator = operator;
        this.loading = loading;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    PacksResource() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** What stands where. */
    @GET
    public Page packs(@Context HttpHeaders request) {
        operator.reads(request);
        return page(loading.places());
    }

    /** Looks at the folder again and loads what changed. */
    @POST
    public Page look(@Context HttpHeaders request) {
        operator.changes(request);
        return page(loading.look());
    }

    private PacksPage page(List<Place> places) {
        Frame frame = reader.frame();
        return page(frame, places, operator.clock(frame.words()));
    }

    /** The page of what stands at these places, with moments as this says them. */
    static PacksPage page(Frame frame, List<Place> places, Function<Instant, String> clock) {
        return new PacksPage(
                frame.under(new Link(frame.words().say("administration.title"), "/admin")),
                frame.words().say("packs.title"),
                places.stream()
                        .map(place -> line(place, Language.of(frame.language().tag()), clock))
                        .toList());
    }

    private static Line line(Place place, Language language, Function<Instant, String> clock) {
        return new Line(
                place.folder(),
                place.pack(),
                place.release(),
                place.pack().isEmpty() ? "" : clock.apply(place.since()),
                state(place),
                place.defects().size(),
                place.defects().stream()
                        .limit(MOST)
                        .map(defect -> flaw(defect, language))
                        .toList());
    }

    private static Line.State state(Place place) {
        if (!place.defects().isEmpty()) {
            return place.pack().isEmpty() ? Line.State.REFUSED : Line.State.KEPT;
        }
        return place.hidden() ? Line.State.HIDDEN : Line.State.OFFERED;
    }

    private static Flaw flaw(Defect defect, Language language) {
        return new Flaw(defect.rule().name(), defect.spot().toString(), defect.say(language));
    }
}
