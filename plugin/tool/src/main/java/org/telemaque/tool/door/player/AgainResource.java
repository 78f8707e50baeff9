package org.telemaque.tool.door.player;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.learning.Answering;
import org.telemaque.tool.workshop.learning.Work;
import org.telemaque.tool.workshop.practice.Practice;
import org.telemaque.tool.workshop.practice.Recalling;
import org.telemaque.tool.workshop.practice.Round;

/** Asks again, one by one, the statements of which somebody was certain and wrong. */
@Path("/player/again")
@Needs({})
@Produces("text/html")
public class AgainResource {
    private static final String HERE = "/player/again";
    private static final String HOME = "/home";
    private static final UUID NO_ATTEMPT = new UUID(0, 0);

    private final Practice practice;
    private final Catalogue catalogue;
    private final Here here;
    private final Player player;

    /** For the container. */
    @Inject
    public AgainResource(Practice practice, Catalogue catalogue, Here here, Player player) {
        this.practice = practice;
        this.catalogue = catalogue;
        this.here = here;
        this.player = player;
    }

    /** Shows the next statement that is due; without any, leads home, which says when the next one is. */
    @GET
    public Response again(@QueryParam("answered") @DefaultValue("") String answered) {
        Optional<Work.Given> given = practice.today(here.learner(), answered);
        if (given.isPresent()) {
            return Response.ok(page(closed(given.get(), false))).build();
        }
        return practice.round(here.learner()).due().stream()
                .findFirst()
                .map(question -> Response.ok(page(open(question))).build())
                .orElseGet(() -> Player.to(HOME));
    }

    /** Takes an answer and shows what became of it; one that is no longer due leads to what is. */
    @POST
    @Path("/answer")
    public Response answer(MultivaluedMap<String, String> form) {
        String asked = Player.first(form, "question");
        return catalogue
                .having("item/" + asked)
                .flatMap(pack -> pack.question(asked))
                .map(question -> answered(question, form))
                .orElseGet(() -> Player.to(HERE));
    }

    private Response answered(Question question, MultivaluedMap<String, String> form) {
        Answering.Reply reply = player.reply(NO_ATTEMPT, question, form);
        Recalling recalling = practice.answer(
                here.learner(),
                new Recalling.Reply(reply.formKey(), question.slug(), reply.response(), reply.confidence()));
        return recalling instanceof Recalling.Recalled recalled
                ? Response.ok(page(closed(recalled.given(), true)))
                        .header(HttpHeaders.CONTENT_LOCATION, HERE + "?answered=" + question.slug())
                        .build()
                : Player.to(HERE);
    }

    private Asked open(Question question) {
        practice.shown(here.learner(), question.slug());
        return new Answers(here.words())
                .open(question, new Controls.Draft(NO_ATTEMPT, ""), player.form(HERE + "/answer"));
    }

    private Asked closed(Work.Given given, boolean fresh) {
        return new Answers(here.words()).closed(given, fresh, player.more(given.question()));
    }

    private QuestionPage page(Asked asked) {
        Round round = practice.round(here.learner());
        String title = here.words().say("player.again");
        int number = round.done() + (asked.control().open() ? 1 : 0);
        return new QuestionPage(
                here.frame().under(new Link(here.words().say("player.home"), HOME)),
                here.words().say("player.question.title", number, title),
                title,
                asked,
                number,
                round.done() + round.due().size(),
                round.done(),
                onwards(round));
    }

    private Link onwards(Round round) {
        return round.due().isEmpty()
                ? new Link(here.words().say("player.again.done"), HOME)
                : new Link(here.words().say("player.again.next"), HERE);
    }
}
