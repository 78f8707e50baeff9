package org.telemaque.courseware.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.LessonBody;
import org.telemaque.courseware.course.Unit;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.yaml.Yaml;

/** Reads courses and their lessons. */
final class CourseReader {

    private final Desk desk;
    private final WordsReader words;
    private final Shelf shelf;
    private final LessonTexts texts;

    /** What courses are made of, read before. */
    record Shelf(Map<String, Question> questions, Map<String, Quiz> quizzes, Map<String, Scenario> scenarios) {}

    CourseReader(Desk desk, Shelf shelf, LessonTexts texts) {
        this.desk = desk;
        this.words = new WordsReader(desk);
        this.shelf = shelf;
        this.texts = texts;
    }

    Map<String, Course> courses() {
        Map<String, Course> courses = new LinkedHashMap<>();
        for (String slug : desk.names("courses/", "/course.yaml")) {
            String base = "courses/" + slug + "/";
            desk.structure(base + "course.yaml", "course").ifPresent(yaml -> courses.put(slug, course(yaml, base)));
        }
        return courses;
    }

    private Course course(Yaml yaml, String base) {
        List<Unit> units = new ArrayList<>();
        List<Yaml> entries = yaml.at("units").items();
        for (int i = 0; i < entries.size(); i++) {
            Optional<Unit> unit = unit(entries.get(i), base);
            unit.ifPresent(units::add);
            if (unit.isEmpty()) {
                reportUnknown(entries.get(i), base, i);
            }
        }
        return new Course(
                words.imprint(yaml, base + "course.yaml", base),
                new Course.Aim(yaml.texts("objectives"), yaml.texts("competencies"), yaml.texts("seeds")),
                units);
    }

    private Optional<Unit> unit(Yaml entry, String base) {
        if (entry.has("lesson")) {
            return lesson(base, entry.text("lesson")).map(lesson -> lesson);
        } else if (entry.has("quiz")) {
            return Optional.ofNullable(shelf.quizzes().get(entry.text("quiz"))).map(Unit.QuizUnit::new);
        }
        return Optional.ofNullable(shelf.scenarios().get(entry.text("scenario")))
                .map(Unit.ScenarioUnit::new);
    }

    /** A unit whose file exists but is defective has been reported there. */
    private void reportUnknown(Yaml entry, String base, int position) {
        entry.textsByKey().forEach((kind, slug) -> {
            String file = switch (kind) {
                case "lesson" -> base + "lessons/" + slug + "/lesson.yaml";
                case "quiz" -> "quizzes/" + slug + "/quiz.yaml";
                default -> "scenarios/" + slug + "/scenario.yaml";
            };
            if (!desk.has(file)) {
                desk.unknown(desk.spot(base + "course.yaml", "units", String.valueOf(position)), kind + "/" + slug);
            }
        });
    }

    private Optional<Lesson> lesson(String courseBase, String slug) {
        String base = courseBase + "lessons/" + slug + "/";
        String file = base + "lesson.yaml";
        return desk.has(file) ? desk.structure(file, "lesson").map(yaml -> lesson(yaml, base, file)) : Optional.empty();
    }

    private Lesson lesson(Yaml yaml, String base, String file) {
        QuestionReader items = new QuestionReader(desk);
        return new Lesson(
                words.imprint(yaml, file, base),
                new Lesson.Plan(
                        yaml.number("minutes", 0),
                        yaml.texts("competencies"),
                        yaml.texts("seeds"),
                        yaml.text("figure")),
                new Lesson.Practice(
                        items.pick(yaml, "tryIt", file, shelf.questions()),
                        items.pick(yaml, "check", file, shelf.questions())),
                bodies(base));
    }

    private Map<Language, LessonBody> bodies(String base) {
        Map<Language, LessonBody> bodies = new LinkedHashMap<>();
        for (Prose prose : words.proses(base + "body.").values()) {
            bodies.put(prose.language(), texts.body(prose));
        }
        return bodies;
    }
}
