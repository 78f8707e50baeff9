package org.telemaque.tool.door.story;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.learning.Deciding;
import org.telemaque.tool.workshop.learning.Learning;
import org.telemaque.tool.workshop.learning.ScenarioVisit;
import org.telemaque.tool.workshop.learning.ScenarioVisit.Begun;

/** Plays a story: shows where it stands, takes decisions, goes back, and looks back. */
@Path("/player/scenario/{scenario}")
@Needs({})
@Produces("text/html")
public class StoryResource {
    private final Learning learning;
    private final Here here;
    private final Stage stage;

    /** For the container. */
    @Inject
    public StoryResource(Learning learning, Here here, Stage stage) {
        this.learning = learning;
        this.here = here;
        this.stage = stage;
    }

    /** Shows the threshold, the scene one has come to, or the ending. */
    @GET
    public Page scenario(@PathParam("scenario") String slug) {
        ScenarioVisit visit = visit(slug);
        return visit instanceof Begun begun ? page(begun) : threshold(visit.scenario());
    }

    /** Enters the story; after an ending, anew. */
    @POST
    @Path("/begin")
    public Response begin(@PathParam("scenario") String slug) {
        stage.known(() -> learning.beginScenario(here.learner(), slug));
        return to(slug, "");
    }

    /** Takes a decision; one that no longer fits leads to where the story stands. */
    @POST
    @Path("/decide")
    public Response decide(
            @PathParam("scenario") String slug,
            @FormParam("formKey") @DefaultValue("") String formKey,
            @FormParam("scene") @DefaultValue("") String scene,
            @FormParam("choice") @DefaultValue("") String choice) {
        if (visit(slug) instanceof Begun begun
                && learning.decide(here.learner(), new Deciding.Pick(begun.attempt(), key(formKey), scene, choice))
                        instanceof Deciding.Moved moved) {
            return Response.ok(page(moved.visit())).build();
        }
        return to(slug, "");
    }

    /** Goes back to a decision, keeping so many before it. */
    @POST
    @Path("/back/{kept}")
    public Response back(
            @PathParam("scenario") String slug,
            @PathParam("kept") int kept,
            @FormParam("formKey") @DefaultValue("") String formKey) {
        if (visit(slug) instanceof Begun begun) {
            learning.back(here.learner(), new Deciding.Return(begun.attempt(), key(formKey), kept));
        }
        return to(slug, "");
    }

    /** Opens the debrief, which counts from here as read. */
    @POST
    @Path("/debrief")
    public Response look(@PathParam("scenario") String slug) {
        boolean told = visit(slug) instanceof Begun begun
                && learning.debriefed(here.learner(), begun.attempt()).isPresent();
        return to(slug, told ? "/debrief" : "");
    }

    /** Looks back on an ended story; before its end, leads to where it stands. */
    @GET
    @Path("/debrief")
    public Response debrief(@PathParam("scenario") String slug) {
        return visit(slug) instanceof Begun begun
                        && begun.playthrough().ending().isPresent()
                ? Response.ok(new Debriefs(here, stage)
                                .page(begun, learning.group(here.learner(), slug, stage.group())))
                        .header(HttpHeaders.CONTENT_LOCATION, Stage.path(slug) + "/debrief")
                        .build()
                : to(slug, "");
    }

    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private ScenarioVisit visit(String slug) {
        return stage.known(() -> learning.scenario(here.learner(), slug));
    }

    private StoryPage threshold(Scenario scenario) {
        Story story = new Story(Playthrough.start(scenario), here.words());
        return new StoryPage(
                stage.frame(),
                story.say("title"),
                scenario.about().minutes(),
                story.say("role"),
                story.say("situation"),
                story.say("cast"),
                stage.form(Stage.path(scenario.slug()) + "/begin"));
    }

    private Page page(Begun begun) {
        Playthrough now = begun.playthrough();
        Story story = new Story(now, here.words());
        String place = now.now().place();
        String path = Stage.path(now.scenario().slug());
        return now.ending()
                .<Page>map(ending -> ending(story, ending, path))
                .orElseGet(() -> new ScenePage(
                        stage.frame(),
                        story.say(place + ".title"),
                        story.say("title"),
                        now.steps().size() + 1,
                        story.last(),
                        story.say(place + ".text"),
                        place,
                        story.choices(),
                        stage.form(path + "/decide")));
    }

    private EndingPage ending(Story story, Place.Ending ending, String path) {
        return new EndingPage(
                stage.frame(),
                story.say(ending.name() + ".title"),
                story.say("title"),
                story.last(),
                Story.valence(ending),
                story.say(ending.name() + ".text"),
                story.say(ending.name() + ".teaching"),
                stage.form(path + "/debrief"));
    }

    private static Response to(String slug, String rest) {
        return Response.seeOther(URI.create(Stage.path(slug) + rest)).build();
    }
}
