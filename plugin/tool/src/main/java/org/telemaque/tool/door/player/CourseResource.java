package org.telemaque.tool.door.player;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.Unit;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.learning.CourseWay;
import org.telemaque.tool.workshop.learning.Learning;

/** Shows a course at a glance, and opens it. */
@Path("/player/course/{course}")
@Needs({})
@Produces("text/html")
public class CourseResource {
    private final Learning learning;
    private final Here here;
    private final Player player;

    /** For the container. */
    @Inject
    public CourseResource(Learning learning, Here here, Player player) {
        this.learning = learning;
        this.here = here;
        this.player = player;
    }

    /** Shows how far one is, and where to go on. */
    @GET
    public CoursePage course(@PathParam("course") String slug) {
        CourseWay way = player.known(() -> learning.course(here.learner(), slug));
        Course course = way.course();
        return new CoursePage(
                here.frame().under(new Link(here.words().say("player.home"), "/home")),
                course.title(here.language()).words(),
                said(course, "text"),
                course.aim().objectives().stream()
                        .map(objective -> said(course, "objective." + objective))
                        .toList(),
                course.units().stream().map(unit -> unit(way, unit)).toList(),
                way.finished().size(),
                resume(way));
    }

    private CoursePage.Unit unit(CourseWay way, Unit unit) {
        boolean next = way.next().filter(unit::equals).isPresent();
        CoursePage.State open = next ? CoursePage.State.NEXT : CoursePage.State.TO_DO;
        return new CoursePage.Unit(
                unit.title(here.language()).words(),
                Player.unitPath(way.course(), unit),
                kind(unit),
                way.finished().contains(unit.key()) ? CoursePage.State.DONE : open);
    }

    private String kind(Unit unit) {
        Words words = here.words();
        if (unit instanceof Lesson lesson) {
            return words.say("player.kind.lesson", lesson.plan().minutes());
        } else if (unit instanceof Unit.ScenarioUnit story) {
            return words.say("player.kind.scenario", story.scenario().about().minutes());
        } else if (unit instanceof Unit.QuizUnit quiz) {
            int size = quiz.quiz().rules().draw().size(quiz.quiz().pool().size());
            return words.count("player.kind.quiz.of", size);
        }
        return "";
    }

    private Link resume(CourseWay way) {
        List<Unit> units = way.course().units();
        Unit goal = way.next().orElse(units.get(0));
        String key = way.complete()
                ? "player.finished.course"
                : way.finished().isEmpty() ? "player.start.course" : "player.resume";
        String label = here.words().say(key, goal.title(here.language()).words());
        return new Link(label, Player.unitPath(way.course(), goal));
    }

    private String said(Course course, String key) {
        return course.texts().find(key, here.language()).map(Phrase::words).orElse("");
    }
}
