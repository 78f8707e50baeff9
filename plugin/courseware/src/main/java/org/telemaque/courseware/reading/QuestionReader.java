package org.telemaque.courseware.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telemaque.courseware.quiz.Draw;
import org.telemaque.courseware.quiz.Item;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.quiz.Quiz.Pass;
import org.telemaque.courseware.quiz.Quiz.Purpose;
import org.telemaque.courseware.quiz.Quiz.Rules;
import org.telemaque.courseware.yaml.Yaml;

/** Reads questions and the quizzes that draw from them. */
final class QuestionReader {

    private final Desk desk;
    private final WordsReader words;

    QuestionReader(Desk desk) {
        this.desk = desk;
        this.words = new WordsReader(desk);
    }

    Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (String slug : desk.names("items/", ".yaml")) {
            String file = "items/" + slug + ".yaml";
            desk.structure(file, "item").ifPresent(yaml -> questions.put(slug, question(yaml, item(yaml, slug))));
        }
        return questions;
    }

    private Item item(Yaml yaml, String slug) {
        return new Item(
                words.imprint(yaml, "items/" + slug + ".yaml", "items/" + slug + "."),
                new Item.About(
                        yaml.text("competency"),
                        yaml.text("topic"),
                        yaml.text("lesson"),
                        yaml.texts("seeds"),
                        new Item.Trial(yaml.truth("pilot"), yaml.text("strength"))));
    }

    private static Question question(Yaml yaml, Item item) {
        Yaml key = yaml.at("key");
        return switch (yaml.text("type")) {
            case "myth" -> new Question.MythQuestion(item, yaml.text("truth").equals("myth"));
            case "single" -> new Question.SingleChoice(item, yaml.texts("options"), key.text());
            case "multiple" ->
                new Question.MultipleChoice(item, yaml.texts("options"), new HashSet<>(yaml.texts("key")));
            case "match" -> new Question.Match(item, yaml.texts("sources"), yaml.texts("targets"), key.textsByKey());
            case "order" -> new Question.Order(item, yaml.texts("key"));
            case "sort" -> new Question.Sort(item, yaml.texts("options"), yaml.texts("classes"), key.textsByKey());
            case "numeric" -> new Question.Numeric(item, key.decimal("min"), key.decimal("max"));
            case "short" -> new Question.ShortAnswer(item, yaml.texts("rubric"));
            default -> throw new IllegalStateException("The schema let pass a type: " + yaml.text("type"));
        };
    }

    Map<String, Quiz> quizzes(Map<String, Question> questions) {
        Map<String, Quiz> quizzes = new LinkedHashMap<>();
        for (String slug : desk.names("quizzes/", "/quiz.yaml")) {
            String base = "quizzes/" + slug + "/";
            desk.structure(base + "quiz.yaml", "quiz").ifPresent(yaml -> {
                List<Question> pool = pick(yaml, "items", base + "quiz.yaml", questions);
                quizzes.put(slug, quiz(yaml, base, pool));
            });
        }
        return quizzes;
    }

    private Quiz quiz(Yaml yaml, String base, List<Question> pool) {
        return new Quiz(
                words.imprint(yaml, base + "quiz.yaml", base),
                Purpose.valueOf(yaml.text("purpose").toUpperCase(Locale.ROOT)),
                pool,
                new Rules(draw(yaml.at("draw")), pass(yaml.at("pass"))));
    }

    private static Draw draw(Yaml yaml) {
        return new Draw(yaml.number("count", 0), yaml.at("perCompetency").numbersByKey());
    }

    private static Pass pass(Yaml yaml) {
        return yaml.has("percent")
                ? new Pass.At(yaml.number("answered", 0), yaml.number("percent", 0))
                : new Pass.None();
    }

    /** The questions that a list names; what no file has is noted. */
    List<Question> pick(Yaml yaml, String key, String file, Map<String, Question> questions) {
        List<Question> picked = new ArrayList<>();
        List<String> slugs = yaml.texts(key);
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get(i);
            Optional<Question> question = Optional.ofNullable(questions.get(slug));
            question.ifPresent(picked::add);
            if (question.isEmpty() && !desk.has("items/" + slug + ".yaml")) {
                desk.unknown(desk.spot(file, key, String.valueOf(i)), "item/" + slug);
            }
        }
        return picked;
    }
}
