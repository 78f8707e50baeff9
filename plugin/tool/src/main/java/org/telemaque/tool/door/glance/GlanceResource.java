package org.telemaque.tool.door.glance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.text.Language;
import org.telemaque.tool.door.glance.Glances.Glance;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;

/** Shows what an activity is to a trainer who chooses, and to a visitor whose LMS did not say who it is. */
@Path("/glance")
@RequestScoped
@Needs({Duty.TRAINER, Duty.AUTHOR})
@Produces("text/html")
public class GlanceResource {
    private static final int ALONE = 2;
    private static final int IN_A_CARD = 4;

    private final Here here;
    private final Catalogue catalogue;

    /** For the container. */
    @Inject
    public GlanceResource(Here here, Catalogue catalogue) {
        this.here = here;
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    GlanceResource() {
        this(null, null); // the container's proxy never uses it
    }

    /** The courses that can be looked at. */
    @GET
    public GlancePage shelf() {
        return page(here.frame(), Glances.shelf(catalogue.courses(), here.language(), here.words()));
    }

    /** An activity, in the language that its title goes to the course in. */
    @GET
    @Path("{kind:course|quiz|scenario|path|survey}/{slug}")
    public GlancePage activity(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("titles") @DefaultValue("") String titles) {
        Optional<Glance> glance = glances(kind + "/" + slug, titles).of(kind, slug);
        int level = titles.isEmpty() ? ALONE : IN_A_CARD;
        return page(here.below("glance.shelf", "/glance"), glance.orElseThrow(NotFoundException::new), level);
    }

    /** A whole lesson, to read. */
    @GET
    @Path("course/{course}/lesson/{lesson}")
    public GlancePage lesson(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        Glances glances = glances("course/" + course, "");
        Glance whole = glances.of("course", course).orElseThrow(NotFoundException::new);
        Glance glance = glances.lesson(course, lesson).orElseThrow(NotFoundException::new);
        Link up = new Link(whole.title(), "/glance/course/" + course);
        return page(here.frame().under(new Link(here.words().say("glance.shelf"), "/glance"), up), glance);
    }

    private Glances glances(String key, String titles) {
        boolean chosen = titles.equals("fr") || titles.equals("en");
        Pack pack = catalogue.having(key).orElseThrow(NotFoundException::new);
        return new Glances(pack, chosen ? Language.of(titles) : here.language(), here.words());
    }

    private GlancePage page(Frame frame, Glance glance) {
        return page(frame, glance, ALONE);
    }

    private GlancePage page(Frame frame, Glance glance, int level) {
        return new GlancePage(
                frame,
                glance.title(),
                glance.facts(),
                glance.steps(),
                glance.first(),
                glance.language().tag(),
                here.visit().isUnknown(),
                level);
    }
}
