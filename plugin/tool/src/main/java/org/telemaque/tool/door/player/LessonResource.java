package org.telemaque.tool.door.player;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.Unit;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.learning.Answering;
import org.telemaque.tool.workshop.learning.Learning;
import org.telemaque.tool.workshop.learning.LessonVisit;
import org.telemaque.tool.workshop.learning.Work;
import org.telemaque.tool.workshop.notebook.Notebook;

/** Shows a lesson, takes the answers to its questions, and hears that it was read. */
@Path("/player/course/{course}/lesson/{lesson}")
@Needs({})
@Produces("text/html")
public class LessonResource {
    private final Learning learning;
    private final Here here;
    private final Player player;
    private final Notebook notebook;

    /** For the container. */
    @Inject
    public LessonResource(Learning learning, Here here, Player player, Notebook notebook) {
        this.learning = learning;
        this.here = here;
        this.player = player;
        this.notebook = notebook;
    }

    /** Opens or resumes the lesson. */
    @GET
    public LessonPage lesson(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        return page(visit(course, lesson), "");
    }

    /** Takes an answer and shows what became of it. */
    @POST
    @Path("/answer")
    public Response answer(
            @PathParam("course") String course,
            @PathParam("lesson") String lesson,
            MultivaluedMap<String, String> form) {
        LessonVisit visit = visit(course, lesson);
        String asked = Player.first(form, "question");
        Question question = player.known(() -> questions(visit.lesson())
                .filter(one -> one.slug().equals(asked))
                .findFirst());
        Answering answering = learning.answer(here.learner(), player.reply(visit.attempt(), question, form));
        boolean counted = answering instanceof Answering.Answered;
        return Response.ok(page(visit(course, lesson), counted ? asked : "")).build();
    }

    /** Hears that the lesson was read, and goes on to what follows. */
    @POST
    @Path("/read")
    public Response read(@PathParam("course") String course, @PathParam("lesson") String lesson) {
        LessonVisit visit = player.known(() -> learning.read(here.learner(), course, lesson));
        return Player.to(next(visit.course(), visit.lesson()).href());
    }

    private LessonVisit visit(String course, String lesson) {
        return player.known(() -> learning.lesson(here.learner(), course, lesson));
    }

    private LessonPage page(LessonVisit visit, String fresh) {
        Course course = visit.course();
        Lesson lesson = visit.lesson();
        return new LessonPage(
                here.frame().under(new Link(course.title(here.language()).words(), "/player/course/" + course.slug())),
                lesson.title(here.language()).words(),
                kicker(course, lesson),
                lesson.body(here.language()),
                asked(visit, lesson.practice().tryIt(), fresh),
                asked(visit, lesson.practice().check(), fresh),
                player.meanings(course, lesson.body(here.language())),
                note(visit),
                visit.read(),
                player.form(Player.unitPath(course, lesson) + "/read"),
                next(course, lesson));
    }

    private LessonPage.Note note(LessonVisit visit) {
        String lesson = visit.course().slug() + "/" + visit.lesson().slug();
        return new LessonPage.Note(
                "/notebook/" + lesson, visit.attempt() + "-note", notebook.read(here.learner(), lesson));
    }

    private String kicker(Course course, Lesson lesson) {
        List<Lesson> lessons = course.lessons();
        int number = lessons.indexOf(lesson) + 1;
        return here.words()
                .say(
                        "player.lesson.kicker",
                        number,
                        lessons.size(),
                        lesson.plan().minutes());
    }

    private List<Asked> asked(LessonVisit visit, List<Question> questions, String fresh) {
        return questions.stream()
                .map(question -> asked(visit, question, question.slug().equals(fresh)))
                .toList();
    }

    private Asked asked(LessonVisit visit, Question question, boolean fresh) {
        Answers answers = new Answers(here.words());
        Work.Given given = visit.work().given().get(question.slug());
        if (given != null) {
            return answers.closed(given, fresh, List.of());
        }
        String text = visit.work().drafts().getOrDefault(question.slug(), "");
        return answers.open(
                question,
                new Controls.Draft(visit.attempt(), text),
                player.form(Player.unitPath(visit.course(), visit.lesson()) + "/answer"));
    }

    private Link next(Course course, Lesson lesson) {
        List<Unit> units = course.units();
        int after = units.indexOf(lesson) + 1;
        if (after >= units.size()) {
            return new Link(here.words().say("player.to.course"), "/player/course/" + course.slug());
        }
        Unit unit = units.get(after);
        String title = unit.title(here.language()).words();
        return new Link(here.words().say("player.next", title), Player.unitPath(course, unit));
    }

    private static Stream<Question> questions(Lesson lesson) {
        return Stream.concat(lesson.practice().tryIt().stream(), lesson.practice().check().stream());
    }
}
