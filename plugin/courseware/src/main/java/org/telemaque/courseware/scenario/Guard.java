package org.telemaque.courseware.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** A condition on a state, written in a tiny language: comparisons, flags, and, or, not. */
public sealed interface Guard {

    /** Holds in every state. */
    static Guard always() {
        return new All(List.of());
    }

    /** What a guard may look at. */
    interface Facts {

        /** The value of a variable. */
        int value(String variable);

        /** Whether a flag is raised. */
        boolean raised(String flag);
    }

    /** Whether the condition holds for these facts. */
    boolean holds(Facts facts);

    /** The variables it looks at. */
    default Set<String> variables() {
        return Set.of();
    }

    /** The flags it looks at. */
    default Set<String> flags() {
        return Set.of();
    }

    /** A variable compared with a whole number. */
    record Compare(String variable, Relation relation, int number) implements Guard {
        @Override
        public boolean holds(Facts facts) {
            return relation.test(facts.value(variable), number);
        }

        @Override
        public Set<String> variables() {
            return Set.of(variable);
        }
    }

    /** A flag that must be raised. */
    record Flag(String flag) implements Guard {
        @Override
        public boolean holds(Facts facts) {
            return facts.raised(flag);
        }

        @Override
        public Set<String> flags() {
            return Set.of(flag);
        }
    }

    /** Something that must not hold. */
    record Not(Guard inner) implements Guard {
        @Override
        public boolean holds(Facts facts) {
            return !inner.holds(facts);
        }

        @Override
        public Set<String> variables() {
            return inner.variables();
        }

        @Override
        public Set<String> flags() {
            return inner.flags();
        }
    }

    /** All of these must hold; of none, all do. */
    record All(List<Guard> inner) implements Guard {

        /** Keeps its own copy of the list. */
        public All {
            inner = List.copyOf(inner);
        }

        @Override
        public boolean holds(Facts facts) {
            return inner.stream().allMatch(guard -> guard.holds(facts));
        }

        @Override
        public Set<String> variables() {
            return union(inner, true);
        }

        @Override
        public Set<String> flags() {
            return union(inner, false);
        }
    }

    /** One of these must hold. */
    record Any(List<Guard> inner) implements Guard {

        /** Keeps its own copy of the list. */
        public Any {
            inner = List.copyOf(inner);
        }

        @Override
        public boolean holds(Facts facts) {
            return inner.stream().anyMatch(guard -> guard.holds(facts));
        }

        @Override
        public Set<String> variables() {
            return union(inner, true);
        }

        @Override
        public Set<String> flags() {
            return union(inner, false);
        }
    }

    /** How two numbers may stand to each other. */
    enum Relation {
        /** {@code ==}. */
        EQUAL("==", difference -> difference == 0),
        /** {@code !=}. */
        DIFFERENT("!=", difference -> difference != 0),
        /** {@code <=}. */
        AT_MOST("<=", difference -> difference <= 0),
        /** {@code >=}. */
        AT_LEAST(">=", difference -> difference >= 0),
        /** {@code <}. */
        BELOW("<", difference -> difference < 0),
        /** {@code >}. */
        ABOVE(">", difference -> difference > 0);

        private final String sign;

        @SuppressWarnings("ImmutableEnumChecker") // the predicates above capture nothing
        private final IntPredicate byDifference;

        Relation(String sign, IntPredicate byDifference) {
            this.sign = sign;
            this.byDifference = byDifference;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        /** Whether the two numbers stand so. */
        public boolean test(int left, int right) {
            return byDifference.test(Integer.compare(left, right));
        }
    }

    private static Set<String> union(List<Guard> guards, boolean variables) {
        Set<String> names = new TreeSet<>();
        guards.forEach(guard -> names.addAll(variables ? guard.variables() : guard.flags()));
        return names;
    }
}
