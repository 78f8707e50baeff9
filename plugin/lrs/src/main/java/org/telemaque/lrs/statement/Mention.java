package org.telemaque.lrs.statement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import org.telemaque.xapi.statement.Identifier;

/**
 * Something that a statement can be found by.
 *
 * @param role in what role it is mentioned
 * @param key the first half of the SHA-256 of what is mentioned
 */
record Mention(Role role, UUID key) {
    static Mention of(Role role, String text) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(text));
        return new Mention(role, new UUID(hash.getLong(), hash.getLong()));
    }

    static Mention of(Role role, Identifier who) {
        return of(role, text(who));
    }

    private static String text(Identifier who) {
        if (who instanceof Identifier.Account account) {
            return "account " + account.homePage().text() + " " + account.name();
        } else if (who instanceof Identifier.Mbox mbox) {
            return "mbox " + mbox.address().text().toLowerCase(Locale.ROOT);
        } else if (who instanceof Identifier.MboxSha1sum sha1) {
            return "sha1 " + sha1.hash().toLowerCase(Locale.ROOT);
        }
        return "openid " + ((Identifier.OpenId) who).address().text();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
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
        VOIDED("Z");

        private final String letter;

        Role(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }
}
