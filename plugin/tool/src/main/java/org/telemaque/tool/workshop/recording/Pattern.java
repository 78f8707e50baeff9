package org.telemaque.tool.workshop.recording;

import java.util.List;

/**
 * In which order Statements of one registration come (xAPI Profiles 1.0, 10).
 *
 * @param name what follows the namespace in its identifier
 * @param how its members follow each other
 * @param members names of templates and patterns; exactly one where {@code how} is about one
 * @param primary whether a registration is looked at by it
 */
public record Pattern(String name, How how, List<String> members, boolean primary) {
    /** Keeps its own copy. */
    public Pattern {
        members = List.copyOf(members);
    }

    /** How the members of a pattern follow each other. */
    public enum How {
        /** One of them. */
        ALTERNATES("alternates"),
        /** The one or nothing. */
        OPTIONAL("optional"),
        /** All in this order. */
        SEQUENCE("sequence"),
        /** The one as often as it comes, or never. */
        ZERO_OR_MORE("zeroOrMore");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /** The word of a profile. */
        public String word() {
            return word;
        }

        /** Whether it is about one member. */
        public boolean isOfOne() {
            return this == OPTIONAL || this == ZERO_OR_MORE;
        }
    }
}
