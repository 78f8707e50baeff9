package org.telemaque.tool.door.player;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.telemaque.courseware.quiz.Mark;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.part.Control;
import org.telemaque.tool.foundation.part.Control.Kind;
import org.telemaque.tool.foundation.part.Control.Option;
import org.telemaque.tool.foundation.part.Control.Row;
import org.telemaque.tool.foundation.part.Control.Verdict;
import org.telemaque.tool.foundation.web.Words;

/** Turns courseware's questions into controls, in one language. */
final class Controls {
    private final Language language;
    private final Words words;

    Controls(Words words) {
        this.words = words;
        this.language = Language.of(words.language().tag());
    }

    /** Free text that was begun: in which attempt, and what stands there so far. */
    record Draft(UUID attempt, String text) {}

    /** Shows a question nobody has answered yet. */
    Control open(Question question, Draft draft) {
        if (question instanceof Question.MythQuestion) {
            return new Control.Choose(true, Kind.PAIR, truth(Set.of(), Set.of()));
        } else if (question instanceof Question.SingleChoice single) {
            return new Control.Choose(true, Kind.ONE, plain(question, "option.", single.options()));
        } else if (question instanceof Question.MultipleChoice multiple) {
            return new Control.Choose(true, Kind.MANY, plain(question, "option.", multiple.options()));
        } else if (question instanceof Question.Match match) {
            return new Control.Match(
                    true, rows(question, "source.", match.sources()), plain(question, "target.", match.targets()));
        } else if (question instanceof Question.Sort sort) {
            return new Control.Match(
                    true, rows(question, "option.", sort.options()), plain(question, "class.", sort.classes()));
        } else if (question instanceof Question.Order order) {
            return new Control.Order(true, plain(question, "option.", shuffled(order.key(), draft.attempt())));
        } else if (question instanceof Question.ShortAnswer answer) {
            return written(answer, true, draft, Set.of());
        }
        return new Control.Numeric(true, "", unit(question), Verdict.NONE);
    }

    /** Shows a question with what was answered and what became of it. */
    Control closed(Question question, Response response, Mark mark) {
        if (question instanceof Question.MythQuestion myth && response instanceof Response.Chosen chosen) {
            return new Control.Choose(false, Kind.PAIR, truth(Set.copyOf(chosen.options()), Set.of(myth.key())));
        } else if (question instanceof Question.SingleChoice single && response instanceof Response.Chosen chosen) {
            return new Control.Choose(
                    false, Kind.ONE, judged(question, single.options(), chosen, Set.of(single.key())));
        } else if (question instanceof Question.MultipleChoice many && response instanceof Response.Chosen chosen) {
            return new Control.Choose(false, Kind.MANY, judged(question, many.options(), chosen, many.key()));
        } else if (question instanceof Question.Match match && response instanceof Response.Paired paired) {
            return new Control.Match(
                    false,
                    matched(question, new Sides("source.", "target."), paired, match.key()),
                    plain(question, "target.", match.targets()));
        } else if (question instanceof Question.Sort sort && response instanceof Response.Paired paired) {
            return new Control.Match(
                    false,
                    matched(question, new Sides("option.", "class."), paired, sort.key()),
                    plain(question, "class.", sort.classes()));
        } else if (question instanceof Question.Order order && response instanceof Response.Ordered ordered) {
            return new Control.Order(false, placed(order, ordered));
        } else if (question instanceof Question.ShortAnswer answer && response instanceof Response.Written written) {
            return written(answer, false, new Draft(new UUID(0, 0), written.text()), written.met());
        }
        Verdict verdict = mark.correct() ? Verdict.RIGHT : Verdict.WRONG;
        return new Control.Numeric(false, response.canonical(), unit(question), verdict);
    }

    private List<Option> truth(Set<String> chosen, Set<String> right) {
        return Question.MythQuestion.ANSWERS.stream()
                .map(id -> option(id, words.say("part." + id), chosen, right))
                .toList();
    }

    private List<Option> plain(Question question, String prefix, List<String> ids) {
        return ids.stream()
                .map(id -> Option.of(id, label(question, prefix + id)))
                .toList();
    }

    private List<Option> judged(Question question, List<String> ids, Response.Chosen chosen, Set<String> right) {
        return ids.stream()
                .map(id -> option(id, label(question, "option." + id), Set.copyOf(chosen.options()), right))
                .toList();
    }

    private static Option option(String id, String label, Set<String> chosen, Set<String> right) {
        boolean taken = chosen.contains(id);
        Verdict verdict =
                right.contains(id) ? taken ? Verdict.RIGHT : Verdict.MISSED : taken ? Verdict.WRONG : Verdict.NONE;
        return new Option(id, label, taken, right.isEmpty() ? Verdict.NONE : verdict);
    }

    private List<Row> rows(Question question, String prefix, List<String> ids) {
        return ids.stream().map(id -> Row.of(id, label(question, prefix + id))).toList();
    }

    /** The prefixes of the keys of both sides of a matching. */
    private record Sides(String left, String right) {}

    private List<Row> matched(Question question, Sides sides, Response.Paired paired, Map<String, String> key) {
        return key.entrySet().stream()
                .map(right -> {
                    String id = right.getKey();
                    String chosen = paired.pairs().getOrDefault(id, "");
                    Verdict verdict = chosen.equals(right.getValue()) ? Verdict.RIGHT : Verdict.WRONG;
                    return new Row(
                            id,
                            label(question, sides.left() + id),
                            chosen,
                            verdict,
                            label(question, sides.right() + right.getValue()));
                })
                .toList();
    }

    private List<Option> placed(Question.Order order, Response.Ordered ordered) {
        List<Option> placed = new ArrayList<>();
        for (int i = 0; i < ordered.options().size(); i++) {
            String id = ordered.options().get(i);
            Verdict verdict = order.key().indexOf(id) == i ? Verdict.RIGHT : Verdict.WRONG;
            placed.add(new Option(id, label(order, "option." + id), true, verdict));
        }
        return placed;
    }

    /** A mixed order that stays the same within an attempt and never gives the answer away. */
    static List<String> shuffled(List<String> key, UUID attempt) {
        List<String> mixed = new ArrayList<>(key);
        mixed.sort(Comparator.comparing(
                id -> UUID.nameUUIDFromBytes((attempt + id).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        if (mixed.equals(key)) {
            Collections.rotate(mixed, 1);
        }
        return mixed;
    }

    private Control written(Question.ShortAnswer question, boolean open, Draft draft, Set<String> met) {
        List<Option> rubric = question.rubric().stream()
                .map(id -> new Option(id, label(question, "rubric." + id), met.contains(id), Verdict.NONE))
                .toList();
        String name = draft.attempt() + "/" + question.slug();
        return new Control.Written(
                open,
                draft.text(),
                open ? "/player/draft/" + name : "",
                name.replace('/', '-'),
                rubric,
                text(question, "example"));
    }

    private String unit(Question question) {
        return text(question, "unit");
    }

    private String label(Question question, String key) {
        return question.phrase(key, language).words();
    }

    private String text(Question question, String key) {
        return question.texts().find(key, language).map(Phrase::words).orElse("");
    }
}
