package org.telemaque.lrs.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.telemaque.xapi.statement.Identifier;

/** Makes texts of any length and any characters fit for a database. */
public final class Keys {
    /** What stands where nothing is said, in a key that needs something. */
    public static final UUID NONE = new UUID(0, 0);

    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private Keys() {}

    /** The key of a text: the first half of its SHA-256. */
    public static UUID of(String text) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(text));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** The key of whoever an identifier names. */
    public static UUID of(Identifier who) {
        return of(text(who));
    }

    private static String text(Identifier who) {
        if (who instanceof Identifier.Account account) {
            return "account " + account.homePage().text() + " " + account.name();
        } else if (who instanceof Identifier.Mbox mbox) {
            return "mbox " + mbox.form();
        } else if (who instanceof Identifier.MboxSha1sum sha1) {
            return "sha1 " + sha1.hash().toLowerCase(Locale.ROOT);
        }
        return "openid " + ((Identifier.OpenId) who).address().text();
    }

    /** JSON as it can be kept; half a character pair, which no database takes, is written as JSON can. */
    public static String storable(String json) {
        return HALF_A_CHARACTER
                .matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
