package org.telemaque.tool.door.preview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;

/** Shows an author any place of a story in any state: everything is in the address, and nothing is kept or told. */
@Path("/preview/scenario/{slug}/play")
@Needs(Duty.AUTHOR)
@Produces("text/html")
public class StageResource {
    private final Catalogue catalogue;
    private final Here here;

    /** For the container. */
    @Inject
    public StageResource(Catalogue catalogue, Here here) {
        this.catalogue = catalogue;
        this.here = here;
    }

    /** Shows where the story would stand. */
    @GET
    public StagePage play(@PathParam("slug") String slug, @Context UriInfo address) {
        String key = "scenario/" + slug;
        Scenario scenario =
                catalogue.having(key).flatMap(pack -> pack.scenario(slug)).orElseThrow(NotFoundException::new);
        Link texts = new Link(scenario.texts().title(here.language()).words(), "/preview/" + key);
        return new Stages(
                        here.frame().under(new Link(here.words().say("preview.shelves"), "/preview"), texts), scenario)
                .page(Staging.read(scenario, address.getQueryParameters()));
    }
}
