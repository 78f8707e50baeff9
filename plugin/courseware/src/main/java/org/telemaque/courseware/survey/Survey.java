package org.telemaque.courseware.survey;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/**
 * Questions put to people about what they live through.
 *
 * @param scales the values of each scale, from least to most
 */
public record Survey(Imprint imprint, Use use, Map<String, List<String>> scales, List<SurveyQuestion> questions) {

    /**
     * What it is for.
     *
     * @param about what it is about: course, relationship, group or programme
     * @param asked whose answers it wants: learner, mentor, mentee, member, peer or senior
     * @param moments when it is put: start, mid-point, end or session
     * @param shownFrom from how many answers on a result may be shown, 1 or more
     */
    public record Use(String about, String asked, List<String> moments, int shownFrom) {

        /** Keeps its own copy. */
        public Use {
            moments = List.copyOf(moments);
        }
    }

    /** Keeps its own copies, in the order of the file. */
    public Survey {
        scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        questions = List.copyOf(questions);
    }

    /** Its slug, for ever. */
    public String slug() {
        return imprint.slug();
    }

    /** Its words. */
    public Texts texts() {
        return imprint.texts();
    }

    /** The words of a question. */
    public Phrase words(SurveyQuestion question, Language language) {
        return texts().say("question." + question.name(), language);
    }

    /** Whether a result of so many answers may be shown without pointing at one person. */
    public boolean shows(int answers) {
        return answers >= use.shownFrom();
    }

    /** What a question offers; nothing when it is answered in one's own words. */
    public List<String> offered(SurveyQuestion question) {
        if (question instanceof SurveyQuestion.Rated rated) {
            return scales.getOrDefault(rated.scale(), List.of());
        }
        return question instanceof SurveyQuestion.Chosen chosen ? chosen.options() : List.of();
    }

    /** The names of the questions whose answer is missing though it must be there, or is none that was offered. */
    public List<String> wrong(Map<String, ? extends Collection<String>> answers) {
        return questions.stream()
                .filter(question -> isWrong(question, given(answers, question)))
                .map(SurveyQuestion::name)
                .toList();
    }

    private static List<String> given(Map<String, ? extends Collection<String>> answers, SurveyQuestion question) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().equals(question.name()))
                .flatMap(answer -> answer.getValue().stream())
                .toList();
    }

    private boolean isWrong(SurveyQuestion question, List<String> given) {
        if (given.isEmpty()) {
            return question.asking().required();
        }
        boolean tooMany = given.size() > 1 && !(question instanceof SurveyQuestion.Chosen chosen && chosen.several());
        boolean foreign =
                !(question instanceof SurveyQuestion.Open) && !offered(question).containsAll(given);
        return tooMany || foreign;
    }
}
