package org.telemaque.tool.door.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.LessonBody;
import org.telemaque.courseware.course.Unit;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.ParsedResponse;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.part.Asked;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.learning.Answering.Reply;

/** What every page of this door makes alike: forms and what they bring, ways, and the page for what is not known. */
@RequestScoped
public class Player {
    private final Here here;
    private final Catalogue catalogue;
    private final Supplier<UUID> ids;

    @Inject
    Player(Here here, Catalogue catalogue, Supplier<UUID> ids) {
        this.here = here;
        this.catalogue = catalogue;
        this.ids = ids;
    }

    @SuppressWarnings("NullAway")
    Player() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Where the visit began: the course or path that was opened, else the learner's own page. */
    Link origin() {
        return here.origin(catalogue::titles, "player.home");
    }

    Form form(String action) {
        return new Form(action, ids.get().toString());
    }

    /** Gives what was found, or says that this content knows no such activity. */
    <T> T known(Supplier<Optional<T>> search) {
        return search.get().orElseThrow(() -> said(404, "player.unknown"));
    }

    /** Reads an answer as its form sent it; an answer that says nothing leaves the form as it is. */
    Reply reply(UUID attempt, Question question, Map<String, List<String>> form) {
        if (!(ResponseForm.read(question, form) instanceof ParsedResponse.Understood understood)) {
            throw said(422, "player.misread");
        }
        Confidence confidence = question.asksConfidence() ? confidence(form) : Confidence.NOT_ASKED;
        return new Reply(attempt, key(form), question.slug(), understood.response(), confidence);
    }

    /** Goes on elsewhere after something was done. */
    static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Where to read more about a question. */
    List<Asked.More> more(Question question) {
        return catalogue.lesson(question.lesson()).stream()
                .map(lesson -> new Asked.More(lesson.title(here.language()).words(), lessonPath(question.lesson())))
                .toList();
    }

    /** What the marked words of a lesson of this course mean. */
    List<LessonPage.Meaning> meanings(Course course, LessonBody body) {
        return catalogue
                .having("course/" + course.slug())
                .map(pack -> Meanings.of(body, pack.library().glossary()))
                .orElse(List.of());
    }

    /** The path of a lesson that content names {@code course/lesson}. */
    static String lessonPath(String courseAndLesson) {
        return "/player/course/" + courseAndLesson.replace("/", "/lesson/");
    }

    private Confidence confidence(Map<String, List<String>> form) {
        return switch (first(form, "confidence")) {
            case "1" -> Confidence.GUESS;
            case "2" -> Confidence.FAIRLY_SURE;
            case "3" -> Confidence.CERTAIN;
            default -> throw said(422, "player.unsure");
        };
    }

    private static UUID key(Map<String, List<String>> form) {
        try {
            return UUID.fromString(first(form, "formKey"));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    static String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of("")).get(0);
    }

    private WebApplicationException said(int status, String key) {
        return Problem.said(here.frame().under(origin()), status, key).thrown();
    }

    /** The path of a unit within a course. */
    static String unitPath(Course course, Unit unit) {
        return unit instanceof Lesson ? lessonPath(course.slug() + "/" + unit.slug()) : "/player/" + unit.key();
    }

    /** The path of a quiz. */
    static String quizPath(String slug) {
        return "/player/quiz/" + slug;
    }
}
