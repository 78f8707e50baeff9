package org.telemaque.courseware.quiz;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.telemaque.courseware.quiz.ParsedResponse.Fault;
import org.telemaque.courseware.quiz.ParsedResponse.NotUnderstood;
import org.telemaque.courseware.quiz.Question.Match;
import org.telemaque.courseware.quiz.Question.MultipleChoice;
import org.telemaque.courseware.quiz.Question.MythQuestion;
import org.telemaque.courseware.quiz.Question.Numeric;
import org.telemaque.courseware.quiz.Question.Order;
import org.telemaque.courseware.quiz.Question.ShortAnswer;
import org.telemaque.courseware.quiz.Question.SingleChoice;
import org.telemaque.courseware.quiz.Question.Sort;

/** Reads a response to a question from the fields of a form, or back from its canonical text. */
public final class ResponseForm {

    /** The most characters that a written answer may have. */
    public static final int LONGEST_TEXT = 4000;

    /** The field of a plain answer; pairs and places add a dot and the option. */
    public static final String ANSWER = "answer";

    /** The field of a rubric point that the learner finds met. */
    public static final String MET = "met";

    private ResponseForm() {}

    /** The response that these fields give to this question. */
    public static ParsedResponse read(Question question, Map<String, List<String>> fields) {
        if (question instanceof MythQuestion) {
            return Reading.one(MythQuestion.ANSWERS, values(fields, ANSWER));
        } else if (question instanceof SingleChoice single) {
            return Reading.one(single.options(), values(fields, ANSWER));
        } else if (question instanceof MultipleChoice multiple) {
            return Reading.several(multiple.options(), values(fields, ANSWER));
        } else if (question instanceof Match match) {
            return Reading.pairs(match.sources(), match.targets(), pairs(match.sources(), fields));
        } else if (question instanceof Sort sort) {
            return Reading.pairs(sort.options(), sort.classes(), pairs(sort.options(), fields));
        } else if (question instanceof Order order) {
            return Reading.places(order.key(), pairs(order.key(), fields));
        } else if (question instanceof Numeric) {
            return Reading.number(first(fields, ANSWER));
        }
        return Reading.written(((ShortAnswer) question).rubric(), first(fields, ANSWER), values(fields, MET));
    }

    /** The response that was kept as this canonical text; written words are not kept in it and come back empty. */
    public static ParsedResponse restore(Question question, String canonical) {
        if (question instanceof ShortAnswer shortAnswer) {
            return Reading.written(shortAnswer.rubric(), " ", parts(canonical));
        } else if (question instanceof Match || question instanceof Sort) {
            return read(question, split(canonical));
        } else if (question instanceof Order) {
            return read(question, placed(parts(canonical)));
        }
        return read(question, Map.of(ANSWER, parts(canonical)));
    }

    private static List<String> parts(String canonical) {
        return canonical.isEmpty() ? List.of() : Arrays.asList(canonical.split("\\[,]", -1));
    }

    private static Map<String, List<String>> split(String canonical) {
        return parts(canonical).stream()
                .map(pair -> pair.split("\\[\\.]", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> field(pair[0]), pair -> List.of(pair[1]), (first, second) -> first));
    }

    private static Map<String, List<String>> placed(List<String> options) {
        return IntStream.range(0, options.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> field(options.get(i)), i -> List.of(String.valueOf(i + 1)), (first, second) -> first));
    }

    private static Map<String, String> pairs(List<String> names, Map<String, List<String>> fields) {
        Map<String, String> pairs = new LinkedHashMap<>();
        names.forEach(name -> pairs.put(name, first(fields, field(name))));
        return pairs;
    }

    /** The field in which the pair or the place of this option stands. */
    public static String field(String option) {
        return ANSWER + "." + option;
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = values(fields, name);
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    private static List<String> values(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }

    static ParsedResponse not(Fault fault) {
        return new NotUnderstood(fault);
    }
}
