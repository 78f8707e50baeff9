package org.telemaque.tool.workshop.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.Unit;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent.CourseFinished;
import org.telemaque.tool.foundation.event.LearningEvent.CourseOpened;
import org.telemaque.tool.foundation.event.LearningEvent.CourseProgressed;
import org.telemaque.tool.foundation.event.LearningEvent.LessonRead;

/** Courses and their lessons: opened, read, finished. */
@ApplicationScoped
class Courses {

    private final Desk desk;

    @Inject
    Courses(Desk desk) {
        this.desk = desk;
    }

    @SuppressWarnings("NullAway")
    Courses() {
        this(null); // the container's proxy never uses it
    }

    @Transactional
    Optional<CourseWay> course(Learner learner, String slug) {
        return open(learner, slug).map(row -> {
            progress(learner, row, false);
            return way(learner, row);
        });
    }

    @Transactional
    List<Learning.Tried> tried(Learner learner, String activity) {
        return desk.attempts().at(learner, activity).stream()
                .map(row -> new Learning.Tried(row.number, row.begunAt, row.ended()))
                .toList();
    }

    /** The attempt at a course, begun now if there is none; nothing when no release has the course. */
    private Optional<AttemptRow> open(Learner learner, String slug) {
        return desk.attempts()
                .latest(learner, "course/" + slug)
                .or(() -> desk.catalogue().having("course/" + slug).flatMap(pack -> begin(learner, pack, slug)));
    }

    private Optional<AttemptRow> begin(Learner learner, Pack pack, String slug) {
        return pack.course(slug).map(course -> {
            AttemptRow row = desk.beginAlone(learner, Desk.taken("course/" + slug, pack, 1));
            desk.tell(new CourseOpened(desk.what(learner, row)));
            return row;
        });
    }

    private CourseWay way(Learner learner, AttemptRow row) {
        Course course = desk.pack(row).course(row.slug()).orElseThrow();
        Set<String> activities =
                course.units().stream().map(unit -> activity(course, unit)).collect(Collectors.toSet());
        Set<String> done = desk.attempts().done(learner, activities);
        return new CourseWay(
                course,
                course.units().stream()
                        .filter(unit -> done.contains(activity(course, unit)))
                        .map(Unit::key)
                        .collect(Collectors.toSet()));
    }

    /** A lesson is known within its course; quizzes and scenarios are known by themselves. */
    private static String activity(Course course, Unit unit) {
        return unit instanceof Lesson ? "course/" + course.slug() + "/" + unit.key() : unit.key();
    }

    @Transactional
    Optional<LessonVisit> lesson(Learner learner, String courseSlug, String lessonSlug) {
        return open(learner, courseSlug).flatMap(course -> lesson(learner, course, lessonSlug, false));
    }

    @Transactional
    Optional<LessonVisit> read(Learner learner, String courseSlug, String lessonSlug) {
        return open(learner, courseSlug).flatMap(course -> lesson(learner, course, lessonSlug, true));
    }

    private Optional<LessonVisit> lesson(Learner learner, AttemptRow courseRow, String slug, boolean toTheEnd) {
        Course course = desk.pack(courseRow).course(courseRow.slug()).orElseThrow();
        return course.lesson(slug).map(lesson -> {
            AttemptRow row = held(learner, courseRow, lesson);
            if (toTheEnd && !row.finished()) {
                finish(learner, row);
            } else {
                row.looked(desk.now());
            }
            return new LessonVisit(row.id, course, lesson, row.finished(), desk.work(row, questions(lesson)));
        });
    }

    private AttemptRow held(Learner learner, AttemptRow courseRow, Lesson lesson) {
        String activity = courseRow.activity + "/" + lesson.key();
        return desk.attempts()
                .latest(learner, activity)
                .flatMap(row -> desk.attempts().hold(learner, row.id))
                .orElseGet(() -> desk.openWithin(courseRow, learner, Desk.taken(activity, desk.pack(courseRow), 1)));
    }

    private void finish(Learner learner, AttemptRow row) {
        row.looked(desk.now());
        row.finish(desk.now());
        desk.tell(new LessonRead(desk.what(learner, row), desk.course(row), row.spent()));
        unitFinished(learner, row.activity.substring(row.course.length() + 1), List.of(row.course));
    }

    /** The questions of a lesson, each once. */
    static List<Question> questions(Lesson lesson) {
        List<Question> questions = new ArrayList<>(lesson.practice().tryIt());
        lesson.practice().check().stream()
                .filter(question -> !questions.contains(question))
                .forEach(questions::add);
        return questions;
    }

    /** Tells every begun course that has this unit how far it is now; called in the transaction that finished it. */
    void unitFinished(Learner learner, String unitKey, List<String> courses) {
        List<AttemptRow> among = courses.isEmpty()
                ? desk.coursesWith(learner, unitKey)
                : desk.attempts().among(learner, courses);
        among.forEach(row -> progress(learner, row, true));
    }

    /** Two devices that finish two units take turns here, so that one of them sees the course complete. */
    private void progress(Learner learner, AttemptRow found, boolean tellPercent) {
        AttemptRow row = desk.attempts().hold(learner, found.id).orElseThrow();
        CourseWay way = way(learner, row);
        if (row.finished()) {
            return;
        }
        if (tellPercent) {
            desk.tell(new CourseProgressed(desk.what(learner, row), Math.max(1, way.percent())));
        }
        if (way.complete()) {
            row.finish(desk.now());
            Duration spent = Duration.ofSeconds(desk.attempts().spent(row));
            desk.tell(new CourseFinished(desk.what(learner, row), spent));
        }
    }
}
