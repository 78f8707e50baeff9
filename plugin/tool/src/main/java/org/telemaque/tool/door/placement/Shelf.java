package org.telemaque.tool.door.placement;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/** What the packs offer, in one language. */
public record Shelf(List<Pack> packs, Language language) {
    /** The languages to choose by. */
    public static final List<String> LANGUAGES = List.of(Language.FRENCH.tag(), Language.ENGLISH.tag());

    /** Keeps its own copy. */
    public Shelf {
        packs = List.copyOf(packs);
    }

    /** A competency by its slug and title. */
    public record Skill(String slug, String title) {}

    /** Everything that can be launched: of each pack courses first, then quizzes, scenarios, paths and surveys, each by title. */
    List<Offer> offers() {
        return packs.stream().flatMap(this::offers).toList();
    }

    private Stream<Offer> offers(Pack pack) {
        return Stream.of(
                        pack.contents().courses().values().stream().map(this::course),
                        pack.contents().quizzes().values().stream().map(this::quiz),
                        pack.contents().scenarios().values().stream().map(this::scenario),
                        pack.contents().paths().values().stream().map(this::path),
                        pack.contents().inquiries().surveys().values().stream().map(this::survey))
                .flatMap(offers -> offers.sorted(byTitle()));
    }

    private Comparator<Offer> byTitle() {
        return Comparator.comparing(Offer::title, Collator.getInstance(Locale.forLanguageTag(language.tag())));
    }

    /** What its pack calls this activity, if one has it. */
    Optional<Offer> offer(String key) {
        return offers().stream().filter(offer -> offer.key().equals(key)).findFirst();
    }

    /** The competencies of the packs. */
    List<Skill> skills() {
        return packs.stream()
                .flatMap(pack -> pack.library().frameworks().values().stream())
                .flatMap(framework -> framework.competencies().values().stream())
                .map(one -> new Skill(one.slug(), one.title(language).words()))
                .toList();
    }

    private Offer course(Course course) {
        return new Offer(
                "course/" + course.slug(),
                "course",
                course.title(language).words(),
                words(course.texts(), "text"),
                course.lessons().stream()
                        .mapToInt(lesson -> lesson.plan().minutes())
                        .sum(),
                List.copyOf(course.aim().competencies()),
                languages(course.texts()));
    }

    /** A statement takes about a minute: reading, deciding, reading why. */
    private Offer quiz(Quiz quiz) {
        int asked = quiz.rules().draw().size(quiz.pool().size());
        List<String> competencies =
                quiz.pool().stream().map(Question::competency).distinct().toList();
        return new Offer(
                "quiz/" + quiz.slug(),
                "quiz",
                quiz.texts().title(language).words(),
                words(quiz.texts(), "text"),
                asked,
                competencies,
                languages(quiz.texts()));
    }

    private Offer scenario(Scenario scenario) {
        return new Offer(
                "scenario/" + scenario.slug(),
                "scenario",
                scenario.texts().title(language).words(),
                words(scenario.texts(), "situation"),
                scenario.about().minutes(),
                List.copyOf(scenario.about().competencies()),
                languages(scenario.texts()));
    }

    private Offer path(CertificationPath path) {
        return new Offer(
                "path/" + path.slug(),
                "path",
                path.texts().title(language).words(),
                words(path.texts(), "text"),
                0,
                List.copyOf(path.levels().keySet()),
                languages(path.texts()));
    }

    private Offer survey(Survey survey) {
        return new Offer(
                "survey/" + survey.slug(),
                "survey",
                survey.texts().title(language).words(),
                words(survey.texts(), "text"),
                0,
                List.of(),
                languages(survey.texts()));
    }

    private static List<String> languages(Texts texts) {
        return LANGUAGES.stream()
                .filter(language -> texts.has("title", Language.of(language)))
                .toList();
    }

    private String words(Texts texts, String key) {
        return texts.find(key, language).map(Phrase::words).orElse("");
    }
}
