package org.telemaque.tool.door.preview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.courseware.text.Texts;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;

/** Shows an author every pack, both languages side by side. */
@Path("/preview")
@Needs(Duty.AUTHOR)
@Produces("text/html")
public class PreviewResource {
    private final Catalogue catalogue;
    private final Here here;
    private final boolean demo;

    /** For the container. */
    @Inject
    public PreviewResource(
            Catalogue catalogue,
            Here here,
            @ConfigProperty(name = "telemaque.demo", defaultValue = "false") boolean demo) {
        this.catalogue = catalogue;
        this.here = here;
        this.demo = demo;
    }

    /** Lists everything that the packs hold. */
    @GET
    public ShelvesPage shelves() {
        return Shelves.of(catalogue.packs(), here.frame(), demo);
    }

    /** Shows a lesson. */
    @GET
    @Path("course/{course}/lesson/{lesson}")
    public TwinPage lesson(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        var found = catalogue.lesson(course + "/" + lesson).orElseThrow(NotFoundException::new);
        return new TwinPage(frame(), found.title(here.language()).words(), found.key(), Twins.of(found), List.of());
    }

    /** Shows the words of a quiz, a scenario, a path, a course or an item. */
    @GET
    @Path("{kind:course|quiz|scenario|path|item}/{slug}")
    public TwinPage texts(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        Texts texts = catalogue
                .having(kind + "/" + slug)
                .flatMap(pack -> Shelves.texts(pack, kind, slug))
                .orElseThrow(NotFoundException::new);
        String title = texts.find(kind.equals("item") ? "statement" : "title", here.language())
                .map(phrase -> phrase.words())
                .orElse(slug);
        String key = kind + "/" + slug;
        List<Link> more = kind.equals("scenario")
                ? List.of(new Link(here.words().say("preview.play.open"), "/preview/" + key + "/play"))
                : List.of();
        return new TwinPage(frame(), title, key, Twins.of(texts), more);
    }

    private Frame frame() {
        return here.below("preview.shelves", "/preview");
    }
}
