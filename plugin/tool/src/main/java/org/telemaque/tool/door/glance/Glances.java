package org.telemaque.tool.door.glance;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.LessonBody;
import org.telemaque.courseware.course.Section;
import org.telemaque.courseware.course.Unit;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;
import org.telemaque.tool.door.glance.GlancePage.Facts;
import org.telemaque.tool.door.glance.GlancePage.Part;
import org.telemaque.tool.door.glance.GlancePage.Step;
import org.telemaque.tool.foundation.web.Words;

/** What the activities of a release are, in one language, said with the words of the screen where the pack has none. */
record Glances(Pack pack, Language language, Words words) {
    /** An activity as it is looked at. */
    record Glance(String title, Facts facts, List<Step> steps, List<Part> first, Language language) {}

    /** All courses. */
    static Glance shelf(List<Course> courses, Language language, Words words) {
        List<Step> steps = courses.stream()
                .map(course -> new Step("course", course.title(language).words(), "/glance/course/" + course.slug()))
                .toList();
        return new Glance(words.say("glance.shelf"), new Facts("", 0, List.of()), steps, List.of(), language);
    }

    /** One activity, if the release has it. */
    Optional<Glance> of(String kind, String slug) {
        return switch (kind) {
            case "course" -> pack.course(slug).map(this::course);
            case "quiz" -> pack.quiz(slug).map(this::quiz);
            case "scenario" -> pack.scenario(slug).map(this::scenario);
            case "survey" -> pack.survey(slug).map(this::survey);
            default -> pack.path(slug).map(this::path);
        };
    }

    /** A lesson with all its sections; its questions are asked nowhere but in the course. */
    Optional<Glance> lesson(String course, String slug) {
        return pack.course(course)
                .flatMap(whole -> whole.lesson(slug))
                .map(lesson -> glance(
                        lesson.title(language).words(),
                        new Facts(
                                "lesson",
                                lesson.plan().minutes(),
                                skills(lesson.plan().competencies())),
                        List.of(),
                        Arrays.stream(Section.values())
                                .flatMap(section -> section(lesson, section))
                                .toList()));
    }

    private Glance course(Course course) {
        int minutes = course.lessons().stream()
                .mapToInt(lesson -> lesson.plan().minutes())
                .sum();
        List<Step> steps =
                course.units().stream().map(unit -> step(course, unit)).toList();
        Stream<Part> situation =
                course.lessons().stream().limit(1).flatMap(lesson -> section(lesson, Section.SITUATION));
        return glance(
                course.title(language).words(),
                new Facts("course", minutes, skills(course.aim().competencies())),
                steps,
                Stream.concat(text(course.texts(), "text"), situation).toList());
    }

    private Step step(Course course, Unit unit) {
        String kind = unit.key().replaceFirst("/.*", "");
        boolean own = unit instanceof Lesson;
        return new Step(
                kind,
                unit.title(language).words(),
                "/glance/" + (own ? "course/" + course.slug() + "/" : "") + unit.key());
    }

    private Stream<Part> section(Lesson lesson, Section section) {
        LessonBody.Part part = lesson.body(language).part(section);
        String markup = Plain.words(part.html());
        return markup.isBlank() ? Stream.empty() : Stream.of(new Part(part.heading(), markup, List.of()));
    }

    /** What is drawn differs each time: the first of the pool stands for the others. A question takes about a minute. */
    private Glance quiz(Quiz quiz) {
        int asked = quiz.rules().draw().size(quiz.pool().size());
        List<String> competencies =
                quiz.pool().stream().map(Question::competency).distinct().toList();
        return glance(
                quiz.texts().title(language).words(),
                new Facts("quiz", asked, skills(competencies)),
                List.of(new Step("", words.count("glance.asked", asked), "")),
                Stream.concat(
                                text(quiz.texts(), "text"),
                                quiz.pool().stream().limit(1).map(this::question))
                        .toList());
    }

    private Part question(Question question) {
        return new Part(
                words.say("glance.question"),
                Plain.paragraph(question.phrase("statement", language)),
                options(question));
    }

    private List<String> options(Question question) {
        if (question instanceof Question.MythQuestion) {
            return Question.MythQuestion.ANSWERS.stream()
                    .map(answer -> words.say("part." + answer))
                    .toList();
        }
        List<String> options = question instanceof Question.SingleChoice single
                ? single.options()
                : question instanceof Question.MultipleChoice several ? several.options() : List.of();
        return options.stream()
                .map(option -> question.phrase("option." + option, language).words())
                .toList();
    }

    private Glance scenario(Scenario scenario) {
        String start = scenario.story().start();
        Stream<Part> before = Stream.of("situation", "role", "cast").flatMap(key -> text(scenario.texts(), key));
        Stream<Part> scene = text(scenario.texts(), start + ".text")
                .map(part -> new Part(say(scenario.texts(), start + ".title"), part.markup(), List.of()));
        return glance(
                scenario.texts().title(language).words(),
                new Facts(
                        "scenario",
                        scenario.about().minutes(),
                        skills(scenario.about().competencies())),
                List.of(
                        new Step(
                                "",
                                words.count(
                                        "glance.scenes",
                                        scenario.story().scenes().size()),
                                ""),
                        new Step(
                                "",
                                words.count(
                                        "glance.endings",
                                        scenario.story().endings().size()),
                                "")),
                Stream.concat(before, scene).toList());
    }

    private Glance path(CertificationPath path) {
        List<Step> steps = path.milestones().stream()
                .map(milestone -> new Step("", path.words(milestone, language).words(), ""))
                .toList();
        return glance(
                path.title(language).words(),
                new Facts("path", 0, skills(path.levels().keySet())),
                steps,
                text(path.texts(), "text").toList());
    }

    private Glance survey(Survey survey) {
        List<Step> questions = survey.questions().stream()
                .map(question -> new Step("", survey.words(question, language).words(), ""))
                .toList();
        return glance(
                survey.texts().title(language).words(),
                new Facts("survey", 0, List.of()),
                questions,
                text(survey.texts(), "text").toList());
    }

    private Glance glance(String title, Facts facts, List<Step> steps, List<Part> first) {
        return new Glance(title, facts, steps, first, language);
    }

    private List<String> skills(Collection<String> wanted) {
        return pack.library().frameworks().values().stream()
                .flatMap(framework -> framework.competencies().values().stream())
                .filter(competency -> wanted.contains(competency.slug()))
                .map(competency -> competency.title(language).words())
                .toList();
    }

    private Stream<Part> text(Texts texts, String key) {
        return texts.find(key, language).map(phrase -> new Part("", Plain.paragraph(phrase), List.of())).stream();
    }

    private String say(Texts texts, String key) {
        return texts.find(key, language).map(Phrase::words).orElse("");
    }
}
