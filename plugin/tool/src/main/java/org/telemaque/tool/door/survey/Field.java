package org.telemaque.tool.door.survey;

import java.util.List;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.survey.SurveyQuestion;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.workshop.evidence.Answers;

/**
 * One question of a survey, ready to be answered.
 *
 * @param name its name in the form
 * @param words what is asked
 * @param kind how it is answered
 * @param options what can be chosen; nothing when it is answered in own words
 * @param text the own words so far
 * @param required whether it must be answered
 * @param wrong whether its answer is missing
 */
public record Field(
        String name, Phrase words, Kind kind, List<Option> options, String text, boolean required, boolean wrong) {

    /** What stands before a question's name in the form. */
    static final String PREFIX = "q.";

    /** How a question is answered. */
    public enum Kind {
        /** One of several. */
        ONE,
        /** Any of several. */
        MANY,
        /** In own words. */
        OPEN
    }

    /** One thing to choose. */
    public record Option(String id, Phrase label, boolean chosen) {}

    /** Keeps its own copy. */
    public Field {
        options = List.copyOf(options);
    }

    /** The questions of a survey with what is answered so far. */
    static List<Field> of(Survey survey, Language language, Answers answers, List<String> wrong) {
        return survey.questions().stream()
                .map(question -> new Field(
                        PREFIX + question.name(),
                        survey.words(question, language),
                        kind(question),
                        survey.offered(question).stream()
                                .map(id -> new Option(
                                        id,
                                        label(survey, question, id, language),
                                        answers.to(question.name()).contains(id)))
                                .toList(),
                        question instanceof SurveyQuestion.Open ? answers.one(question.name()) : "",
                        question.asking().required(),
                        wrong.contains(question.name())))
                .toList();
    }

    /** What something that is offered is called. */
    static Phrase label(Survey survey, SurveyQuestion question, String id, Language language) {
        String key = question instanceof SurveyQuestion.Rated rated
                ? "scale." + rated.scale() + "." + id
                : "question." + question.name() + "." + id;
        return survey.texts().say(key, language);
    }

    private static Kind kind(SurveyQuestion question) {
        if (question instanceof SurveyQuestion.Open) {
            return Kind.OPEN;
        }
        return question instanceof SurveyQuestion.Chosen chosen && chosen.several() ? Kind.MANY : Kind.ONE;
    }

    /** Names the question in the page. */
    public String id() {
        return name.replace('.', '-');
    }

    /** What is answered, in words; nothing when nothing is. */
    public List<String> said() {
        if (kind == Kind.OPEN) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return options.stream()
                .filter(Option::chosen)
                .map(option -> option.label().words())
                .toList();
    }
}
