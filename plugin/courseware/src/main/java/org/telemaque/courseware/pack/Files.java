package org.telemaque.courseware.pack;

import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.survey.Survey;

/** Where the files of each thing are, by FORMAT's layout. */
public final class Files {

    private Files() {}

    /** The file that says what this is. */
    public static String of(Question question) {
        return base(question) + "yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(Question question) {
        return "items/" + question.slug() + ".";
    }

    /** The file that says what this is. */
    public static String of(Quiz quiz) {
        return base(quiz) + "quiz.yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(Quiz quiz) {
        return "quizzes/" + quiz.slug() + "/";
    }

    /** The file that says what this is. */
    public static String of(Scenario scenario) {
        return base(scenario) + "scenario.yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(Scenario scenario) {
        return "scenarios/" + scenario.slug() + "/";
    }

    /** The file that says what this is. */
    public static String of(CertificationPath path) {
        return base(path) + "path.yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(CertificationPath path) {
        return "paths/" + path.slug() + "/";
    }

    /** The file that says what this is. */
    public static String of(Survey survey) {
        return base(survey) + "survey.yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(Survey survey) {
        return "surveys/" + survey.slug() + "/";
    }

    /** The file that says what this is. */
    public static String of(Checklist checklist) {
        return base(checklist) + "checklist.yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(Checklist checklist) {
        return "checklists/" + checklist.slug() + "/";
    }

    /** The file that says what this is. */
    public static String of(Course course) {
        return base(course) + "course.yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(Course course) {
        return "courses/" + course.slug() + "/";
    }

    /** The file that says what this is. */
    public static String of(Course course, Lesson lesson) {
        return base(course, lesson) + "lesson.yaml";
    }

    /** What the names of all its files begin with. */
    public static String base(Course course, Lesson lesson) {
        return base(course) + "lessons/" + lesson.slug() + "/";
    }
}
