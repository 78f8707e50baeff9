package org.telemaque.lrs.statement;

import java.util.Set;
import java.util.UUID;
import org.telemaque.lrs.database.Keys;
import org.telemaque.xapi.statement.Identifier;

/**
 * Something that a statement can be found by.
 *
 * @param role in what role it is mentioned
 * @param key the first half of the SHA-256 of what is mentioned
 */
record Mention(Role role, UUID key) {
    static Mention of(Role role, String text) {
        return new Mention(role, Keys.of(text));
    }

    static Mention of(Role role, Identifier who) {
        return new Mention(role, Keys.of(who));
    }

    /** In what role something is mentioned. */
    enum Role {
        VERB("V"),
        /** The object, when it is an activity. */
        ACTIVITY("O"),
        /** An activity anywhere in the statement. */
        RELATED_ACTIVITY("A"),
        REGISTRATION("R"),
        /** The actor or the object, or a member of either. */
        AGENT("P"),
        /** An actor anywhere in the statement. */
        RELATED_AGENT("Q"),
        /** The statement that this one voids. */
        VOIDED("Z"),
        /** The statement that is this one's object. */
        TARGET("T"),
        /** Whoever vouches for this statement. */
        AUTHORITY("W");

        private static final Set<Role> ITS_OWN = Set.of(VOIDED, TARGET, AUTHORITY);

        private final String letter;

        Role(String letter) {
            this.letter = letter;
        }

        /** Whether a statement that refers to this one is found by it, too. */
        boolean passesOn() {
            return !ITS_OWN.contains(this);
        }

        String letter() {
            return letter;
        }
    }
}
