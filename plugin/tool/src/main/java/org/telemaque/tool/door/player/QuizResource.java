package org.telemaque.tool.door.player;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.learning.Answering;
import org.telemaque.tool.workshop.learning.Learning;
import org.telemaque.tool.workshop.learning.QuizVisit;
import org.telemaque.tool.workshop.learning.QuizVisit.Begun;
import org.telemaque.tool.workshop.learning.Work;

/** Asks the questions of a quiz one by one, and shows what they showed. */
@Path("/player/quiz/{quiz}")
@Needs({})
@Produces("text/html")
public class QuizResource {
    private final Learning learning;
    private final Here here;
    private final Player player;

    /** For the container. */
    @Inject
    public QuizResource(Learning learning, Here here, Player player) {
        this.learning = learning;
        this.here = here;
        this.player = player;
    }

    /** Shows the threshold, the question one has come to, or the result. */
    @GET
    public Page quiz(@PathParam("quiz") String slug, @QueryParam("answered") @DefaultValue("") String answered) {
        QuizVisit visit = visit(slug);
        return visit instanceof Begun begun ? again(begun, answered).orElseGet(() -> here(begun)) : threshold(visit);
    }

    /** Somebody who has just answered and reloads, or changes the language, still reads what became of the answer. */
    private Optional<Page> again(Begun begun, String answered) {
        return Optional.ofNullable(begun.work().given().get(answered))
                .map(given -> question(begun, given.question(), closed(given, false)));
    }

    private Asked closed(Work.Given given, boolean fresh) {
        return new Answers(here.words()).closed(given, fresh, player.more(given.question()));
    }

    /** Begins an attempt, or goes on with the running one. */
    @POST
    @Path("/begin")
    public Response begin(@PathParam("quiz") String slug) {
        player.known(() -> learning.beginQuiz(here.learner(), slug));
        return Player.to(Player.quizPath(slug));
    }

    /** Takes an answer and shows what became of it; an answer that no longer fits leads to where one is. */
    @POST
    @Path("/answer")
    public Response answer(@PathParam("quiz") String slug, MultivaluedMap<String, String> form) {
        if (!(visit(slug) instanceof Begun begun)) {
            return Player.to(Player.quizPath(slug));
        }
        String asked = Player.first(form, "question");
        Optional<Question> question =
                begun.drawn().stream().filter(one -> one.slug().equals(asked)).findFirst();
        return question.map(one -> answered(begun, one, form)).orElseGet(() -> Player.to(Player.quizPath(slug)));
    }

    private Response answered(Begun before, Question question, MultivaluedMap<String, String> form) {
        Answering answering = learning.answer(here.learner(), player.reply(before.attempt(), question, form));
        if (answering instanceof Answering.Answered answered
                && visit(before.quiz().slug()) instanceof Begun after) {
            return Response.ok(question(after, question, closed(answered.given(), true)))
                    .header(HttpHeaders.CONTENT_LOCATION, place(before, question))
                    .build();
        }
        return Player.to(Player.quizPath(before.quiz().slug()));
    }

    private static String place(Begun begun, Question question) {
        return Player.quizPath(begun.quiz().slug()) + "?answered=" + question.slug();
    }

    private QuizVisit visit(String slug) {
        return player.known(() -> learning.quiz(here.learner(), slug));
    }

    private Page here(Begun begun) {
        Optional<Question> next = begun.next();
        return next.<Page>map(question -> question(begun, question, open(begun, question)))
                .orElseGet(() -> new Results(here, player).page(begun));
    }

    private Asked open(Begun begun, Question question) {
        String text = begun.work().drafts().getOrDefault(question.slug(), "");
        Form form = player.form(Player.quizPath(begun.quiz().slug()) + "/answer");
        return new Answers(here.words()).open(question, new Controls.Draft(begun.attempt(), text), form);
    }

    private QuestionPage question(Begun begun, Question question, Asked asked) {
        String title = title(begun.quiz());
        int number = begun.drawn().indexOf(question) + 1;
        return new QuestionPage(
                here.frame().under(player.origin()),
                here.words().say("player.question.title", number, title),
                title,
                asked,
                number,
                begun.drawn().size(),
                begun.work().given().size(),
                onwards(begun));
    }

    private Link onwards(Begun begun) {
        String key = begun.finished() ? "player.see.result" : "player.next.question";
        return new Link(here.words().say(key), Player.quizPath(begun.quiz().slug()));
    }

    private BeginPage threshold(QuizVisit visit) {
        Quiz quiz = visit.quiz();
        int size = quiz.rules().draw().size(quiz.pool().size());
        return new BeginPage(
                here.frame().under(player.origin()),
                title(quiz),
                here.words().say("player.kind.quiz"),
                List.of(quiz.texts()
                        .find("text", here.language())
                        .map(Phrase::words)
                        .orElse("")),
                List.of(
                        here.words().count("player.questions", size),
                        here.words().say("player.explained"),
                        here.words().say("player.resumable")),
                player.form(Player.quizPath(quiz.slug()) + "/begin"));
    }

    private String title(Quiz quiz) {
        return quiz.texts().title(here.language()).words();
    }
}
