package org.telemaque.courseware.quiz;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody answered, with the canonical text of xAPI's response patterns. */
public sealed interface Response {

    /** The text kept and sent: {@code a[,]b}, {@code s[.]t[,]s2[.]t2}, or a plain number. */
    String canonical();

    /** Options chosen, in the order of the question. */
    record Chosen(List<String> options) implements Response {

        /** Keeps its own copy of the list. */
        public Chosen {
            options = List.copyOf(options);
        }

        @Override
        public String canonical() {
            return String.join("[,]", options);
        }
    }

    /** A target or class for each source or option, in the order of the question. */
    record Paired(Map<String, String> pairs) implements Response {

        /** Keeps its own copy. */
        public Paired {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }

        @Override
        public String canonical() {
            return pairs.entrySet().stream()
                    .map(pair -> pair.getKey() + "[.]" + pair.getValue())
                    .collect(Collectors.joining("[,]"));
        }
    }

    /** Options in the order given. */
    record Ordered(List<String> options) implements Response {

        /** Keeps its own copy of the list. */
        public Ordered {
            options = List.copyOf(options);
        }

        @Override
        public String canonical() {
            return String.join("[,]", options);
        }
    }

    /** A number. */
    record Counted(BigDecimal number) implements Response {
        @Override
        public String canonical() {
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
        }
    }

    /** Own words with the points of the rubric that the learner finds met; the words have no canonical text. */
    record Written(String text, Set<String> met) implements Response {

        /** Keeps its own copy, in the order of the rubric. */
        public Written {
            met = Collections.unmodifiableSet(new LinkedHashSet<>(met));
        }

        @Override
        public String canonical() {
            return String.join("[,]", met);
        }
    }
}
