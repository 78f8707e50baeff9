package org.telemaque.courseware.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.telemaque.courseware.quiz.Question.Match;
import org.telemaque.courseware.quiz.Question.MultipleChoice;
import org.telemaque.courseware.quiz.Question.MythQuestion;
import org.telemaque.courseware.quiz.Question.Numeric;
import org.telemaque.courseware.quiz.Question.Order;
import org.telemaque.courseware.quiz.Question.ShortAnswer;
import org.telemaque.courseware.quiz.Question.SingleChoice;
import org.telemaque.courseware.quiz.Question.Sort;
import org.telemaque.courseware.quiz.Response.Chosen;
import org.telemaque.courseware.quiz.Response.Counted;
import org.telemaque.courseware.quiz.Response.Ordered;
import org.telemaque.courseware.quiz.Response.Paired;
import org.telemaque.courseware.quiz.Response.Written;

/** Marks a response: a pure function of question and response, exact. */
public final class Marking {

    private Marking() {}

    /**
     * The mark of this response.
     *
     * @throws IllegalArgumentException when the response is of another kind than the question asks for
     */
    public static Mark mark(Question question, Response response) {
        if (question instanceof MythQuestion myth && response instanceof Chosen chosen) {
            return single(myth.key(), chosen);
        } else if (question instanceof SingleChoice single && response instanceof Chosen chosen) {
            return single(single.key(), chosen);
        } else if (question instanceof MultipleChoice multiple && response instanceof Chosen chosen) {
            return multiple(multiple, chosen);
        } else if (question instanceof Match match && response instanceof Paired paired) {
            return pairs(match.key(), paired.pairs());
        } else if (question instanceof Sort sort && response instanceof Paired paired) {
            return pairs(sort.key(), paired.pairs());
        } else if (question instanceof Order order && response instanceof Ordered ordered) {
            return order(order.key(), ordered.options());
        } else if (question instanceof Numeric numeric && response instanceof Counted counted) {
            return numeric(numeric, counted);
        } else if (question instanceof ShortAnswer shortAnswer && response instanceof Written written) {
            return Mark.outOf(written.met().size(), shortAnswer.rubric().size());
        }
        throw new IllegalArgumentException("A " + question.type() + " question has no such response");
    }

    /** The canonical texts that are wholly right, as xAPI's correctResponsesPattern wants them; none for own words. */
    public static List<String> rightResponses(Question question) {
        if (question instanceof MythQuestion myth) {
            return List.of(myth.key());
        } else if (question instanceof SingleChoice single) {
            return List.of(single.key());
        } else if (question instanceof MultipleChoice multiple) {
            return List.of(new Chosen(multiple.options().stream()
                            .filter(multiple.key()::contains)
                            .toList())
                    .canonical());
        } else if (question instanceof Match match) {
            return List.of(inOrder(match.sources(), match.key()).canonical());
        } else if (question instanceof Sort sort) {
            return List.of(inOrder(sort.options(), sort.key()).canonical());
        } else if (question instanceof Order order) {
            return List.of(new Ordered(order.key()).canonical());
        } else if (question instanceof Numeric numeric) {
            return List.of(range(numeric));
        }
        return List.of();
    }

    /** A key in the order of the question, so that the right response reads like anybody's. */
    private static Paired inOrder(List<String> names, Map<String, String> key) {
        Map<String, String> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, key.getOrDefault(name, "")));
        return new Paired(ordered);
    }

    private static String range(Numeric numeric) {
        return new Counted(numeric.min()).canonical() + "[:]" + new Counted(numeric.max()).canonical();
    }

    private static Mark single(String key, Chosen chosen) {
        return Mark.outOf(chosen.options().equals(List.of(key)) ? 1 : 0, 1);
    }

    /** Every option is a small yes-or-no question; choosing everything, or nothing, is worth nothing. */
    private static Mark multiple(MultipleChoice question, Chosen chosen) {
        Set<String> key = question.key();
        long hits = chosen.options().stream().filter(key::contains).count();
        long wrong = chosen.options().size() - hits;
        long others = (long) question.options().size() - key.size();
        if (others == 0 || key.isEmpty()) {
            return Mark.outOf(hits - wrong + (key.isEmpty() && wrong == 0 ? 1 : 0), Math.max(1, key.size()));
        }
        return Mark.outOf(hits * others - wrong * key.size(), key.size() * others);
    }

    private static Mark pairs(Map<String, String> key, Map<String, String> given) {
        long right = key.entrySet().stream()
                .filter(pair -> pair.getValue().equals(given.get(pair.getKey())))
                .count();
        return Mark.outOf(right, key.size());
    }

    /** The share of neighbours and distant pairs that stand the right way round. */
    private static Mark order(List<String> key, List<String> given) {
        long pairs = (long) key.size() * (key.size() - 1) / 2;
        long right = IntStream.range(0, key.size())
                .mapToLong(i -> IntStream.range(i + 1, key.size())
                        .filter(j -> given.indexOf(key.get(i)) < given.indexOf(key.get(j)))
                        .count())
                .sum();
        return Mark.outOf(right, Math.max(1, pairs));
    }

    private static Mark numeric(Numeric question, Counted counted) {
        boolean within = counted.number().compareTo(question.min()) >= 0
                && counted.number().compareTo(question.max()) <= 0;
        return Mark.outOf(within ? 1 : 0, 1);
    }
}
