package org.telemaque.xapi.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.Parts;

/** How a question is answered: its type, its components, its right answers (xAPI 1.0.3, Data 2.4.4.1, interactions). */
public final class Interaction {
    private static final String TYPE = "interactionType";
    private static final String RIGHT = "correctResponsesPattern";

    private final Parts parts;

    private Interaction(Parts parts) {
        this.parts = parts;
    }

    /** A question of that type. */
    public static Interaction of(Type type) {
        return new Interaction(Parts.none().with(TYPE, type));
    }

    /** The type of the question. */
    public Type type() {
        return parts.need(TYPE, Type.class);
    }

    /** The right answers; empty when the question says nothing of them, an empty list when none is right. */
    public Optional<List<String>> rightAnswers() {
        return parts.has(RIGHT) ? Optional.of(parts.list(RIGHT, String.class)) : Optional.empty();
    }

    /** What can be chosen, matched or ranked in one role. */
    public List<Component> components(Role role) {
        return parts.list(role.member(), Component.class);
    }

    /** The roles for which components were given. */
    public List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> parts.has(role.member()))
                .toList();
    }

    /** This question with other right answers. */
    public Interaction withRightAnswers(List<String> patterns) {
        return new Interaction(parts.with(RIGHT, List.copyOf(patterns)));
    }

    /** This question with other components in one role. */
    public Interaction withComponents(Role role, List<Component> components) {
        return new Interaction(parts.with(role.member(), List.copyOf(components)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interaction that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Interaction" + parts;
    }

    /**
     * One thing that can be chosen, matched or ranked.
     *
     * @param id its name, unique among its fellows
     * @param description what people read
     */
    public record Component(String id, LanguageMap description) {}

    /** The lists of components that a question can have. */
    public enum Role {
        /** What a choice or a sequence is made of. */
        CHOICES,
        /** The steps of a likert scale. */
        SCALE,
        /** The left side of a matching. */
        SOURCE,
        /** The right side of a matching. */
        TARGET,
        /** The steps of a performance. */
        STEPS;

        /** The JSON member that holds these components. */
        public String member() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The types of question, from the data model of SCORM. */
    public enum Type {
        /** Yes or no. */
        TRUE_FALSE,
        /** One or several of some. */
        CHOICE,
        /** A few words. */
        FILL_IN,
        /** Many words. */
        LONG_FILL_IN,
        /** Pairs. */
        MATCHING,
        /** Steps carried out. */
        PERFORMANCE,
        /** An order. */
        SEQUENCING,
        /** A point on a scale. */
        LIKERT,
        /** A number. */
        NUMERIC,
        /** Anything else. */
        OTHER;

        private static final Map<String, Type> BY_WORD = byWord();

        /** The word of the specification. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** The type of that word. */
        public static Optional<Type> of(String word) {
            return Optional.ofNullable(BY_WORD.get(word));
        }

        private static Map<String, Type> byWord() {
            Map<String, Type> types = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(type -> types.put(type.word(), type));
            return Collections.unmodifiableMap(types);
        }
    }
}
