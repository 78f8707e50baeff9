package org.telemaque.tool.foundation.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Texts;

/** Finds the words by which people know an activity, and its version, by its key. */
final class Titles {

    private static final String TITLE = "title";

    private final Pack pack;

    Titles(Pack pack) {
        this.pack = pack;
    }

    /** The plain title by language tag; empty for a key that the pack does not have. */
    Map<String, String> of(String key) {
        var titles = new LinkedHashMap<String, String>();
        var words = words(key.split("/", -1));
        words.ifPresent(found -> pack.manifest()
                .languages()
                .forEach(language -> found.say(language).ifPresent(title -> titles.put(language.tag(), title))));
        return titles;
    }

    private record Words(Texts texts, String key) {

        Optional<String> say(Language language) {
            return texts.has(key, language)
                    ? texts.find(key, language).map(phrase -> phrase.words())
                    : Optional.empty();
        }
    }

    private Optional<Words> words(String... parts) {
        if (parts.length == 4) {
            return inner(parts);
        }
        String slug = parts.length < 2 ? "" : parts[1];
        return switch (parts[0]) {
            case "course" ->
                pack.course(slug).map(course -> titled(course.imprint().texts()));
            case "quiz" -> pack.quiz(slug).map(quiz -> titled(quiz.imprint().texts()));
            case "scenario" ->
                pack.scenario(slug).map(scenario -> titled(scenario.imprint().texts()));
            case "path" -> pack.path(slug).map(path -> titled(path.imprint().texts()));
            case "survey" -> pack.survey(slug).map(survey -> titled(survey.texts()));
            case "checklist" -> pack.checklist(slug).map(checklist -> titled(checklist.texts()));
            case "item" -> pack.question(slug).map(Titles::statement);
            case "competency" -> pack.competency(slug).map(competency -> titled(competency.texts()));
            default -> Optional.empty();
        };
    }

    private Optional<Words> inner(String... parts) {
        return switch (parts[2]) {
            case "lesson" ->
                pack.lesson(parts[1] + "/" + parts[3])
                        .map(lesson -> titled(lesson.imprint().texts()));
            case "node" -> pack.scenario(parts[1]).map(scenario -> node(scenario, parts[3]));
            case "milestone" ->
                pack.path(parts[1]).map(path -> new Words(path.imprint().texts(), "milestone." + parts[3]));
            default -> Optional.empty();
        };
    }

    private static Words node(Scenario scenario, String node) {
        return new Words(scenario.imprint().texts(), node + "." + TITLE);
    }

    private static Words statement(Question question) {
        return new Words(question.item().imprint().texts(), "statement");
    }

    private static Words titled(Texts texts) {
        return new Words(texts, TITLE);
    }

    /** The version of what the key names, else of the pack. */
    String version(String key) {
        String[] parts = key.split("/", -1);
        return imprint(parts[0], parts.length < 2 ? "" : parts[1])
                .orElse(pack.manifest().imprint())
                .version()
                .toString();
    }

    private Optional<Imprint> imprint(String kind, String slug) {
        return switch (kind) {
            case "course" -> pack.course(slug).map(course -> course.imprint());
            case "quiz" -> pack.quiz(slug).map(quiz -> quiz.imprint());
            case "scenario" -> pack.scenario(slug).map(scenario -> scenario.imprint());
            case "path" -> pack.path(slug).map(path -> path.imprint());
            case "survey" -> pack.survey(slug).map(survey -> survey.imprint());
            case "checklist" -> pack.checklist(slug).map(checklist -> checklist.imprint());
            case "item" -> pack.question(slug).map(question -> question.item().imprint());
            default -> Optional.empty();
        };
    }
}
