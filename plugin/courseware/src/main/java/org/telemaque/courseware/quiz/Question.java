package org.telemaque.courseware.quiz;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.courseware.text.Texts;

/** A question that can be asked and marked; none needs dragging. */
public sealed interface Question {

    /** What every question carries. */
    Item item();

    /** The type as its file names it. */
    String type();

    /** Its slug, for ever. */
    default String slug() {
        return item().imprint().slug();
    }

    /** Its words. */
    default Texts texts() {
        return item().imprint().texts();
    }

    /** The slug of its competency. */
    default String competency() {
        return item().about().competency();
    }

    /** Where to read about it, as {@code course/lesson}; empty when nowhere in particular. */
    default String lesson() {
        return item().about().lesson();
    }

    /** The words of this key: statement, so, option.x … */
    default Phrase phrase(String key, Language language) {
        return texts().say(key, language);
    }

    /** Whether the learner also says how sure the answer is. */
    default boolean asksConfidence() {
        return false;
    }

    /** A claim that is a myth or a reality, always asked with a confidence. */
    record MythQuestion(Item item, boolean myth) implements Question {

        /** The two answers, in the order shown. */
        public static final List<String> ANSWERS = List.of("myth", "reality");

        @Override
        public String type() {
            return "myth";
        }

        @Override
        public boolean asksConfidence() {
            return true;
        }

        /** The right one of the two answers. */
        public String key() {
            return myth ? "myth" : "reality";
        }
    }

    /** One right option among several. */
    record SingleChoice(Item item, List<String> options, String key) implements Question {

        /** Keeps its own copy of the list. */
        public SingleChoice {
            options = List.copyOf(options);
        }

        @Override
        public String type() {
            return "single";
        }
    }

    /** Any number of right options among several. */
    record MultipleChoice(Item item, List<String> options, Set<String> key) implements Question {

        /** Keeps its own copies. */
        public MultipleChoice {
            options = List.copyOf(options);
            key = Set.copyOf(key);
        }

        @Override
        public String type() {
            return "multiple";
        }
    }

    /** One target for every source; several sources may share a target, a target may stay unused. */
    record Match(Item item, List<String> sources, List<String> targets, Map<String, String> key) implements Question {

        /** Keeps its own copies. */
        public Match {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
            key = ordered(key);
        }

        @Override
        public String type() {
            return "match";
        }
    }

    /** Options to put into the order of the key; they are shown shuffled. */
    record Order(Item item, List<String> key) implements Question {

        /** Keeps its own copy of the list. */
        public Order {
            key = List.copyOf(key);
        }

        @Override
        public String type() {
            return "order";
        }
    }

    /** Options to sort into classes. */
    record Sort(Item item, List<String> options, List<String> classes, Map<String, String> key) implements Question {

        /** Keeps its own copies. */
        public Sort {
            options = List.copyOf(options);
            classes = List.copyOf(classes);
            key = ordered(key);
        }

        @Override
        public String type() {
            return "sort";
        }
    }

    /** A number between two bounds, both included. */
    record Numeric(Item item, BigDecimal min, BigDecimal max) implements Question {
        @Override
        public String type() {
            return "numeric";
        }
    }

    /** Free words that the learner alone marks against a rubric; they never leave the tool. */
    record ShortAnswer(Item item, List<String> rubric) implements Question {

        /** Keeps its own copy of the list. */
        public ShortAnswer {
            rubric = List.copyOf(rubric);
        }

        @Override
        public String type() {
            return "short";
        }
    }

    private static Map<String, String> ordered(Map<String, String> pairs) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
    }
}
