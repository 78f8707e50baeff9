package org.telemaque.courseware.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.survey.Inquiries;

/** Everything of a pack that can be taken, by slug. */
public record Contents(
        Map<String, Course> courses,
        Map<String, Question> questions,
        Map<String, Quiz> quizzes,
        Map<String, Scenario> scenarios,
        Map<String, CertificationPath> paths,
        Inquiries inquiries) {

    /** Keeps its own copies, in their order. */
    public Contents {
        courses = ordered(courses);
        questions = ordered(questions);
        quizzes = ordered(quizzes);
        scenarios = ordered(scenarios);
        paths = ordered(paths);
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
