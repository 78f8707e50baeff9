package org.telemaque.tool.door.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties a store's word for "more" to the search that it came from. Without it, a reader could hand in a word that asks for one
 * person's records, and learn whose the sensitive ones are.
 */
@ApplicationScoped
class Seal {
    private static final String MAC = "HmacSHA256";
    private static final int STRENGTH = 32;
    private static final char MARK = '.';

    private final byte[] secret = new byte[STRENGTH];

    /** A seal that lasts as long as the server runs; a link from before leads to the start of its list. */
    @Inject
    Seal(SecureRandom chance) {
        chance.nextBytes(secret);
    }

    Seal() {} // the container's proxy never uses it

    /** The word, sealed. */
    String close(String search, String more) {
        return more.isEmpty() ? "" : print(search, more) + MARK + more;
    }

    /** The word inside; empty when it was not sealed for this search. */
    Optional<String> open(String search, String sealed) {
        int mark = sealed.indexOf(MARK);
        String more = sealed.substring(mark + 1);
        return mark > 0 && isSame(print(search, more), sealed.substring(0, mark))
                ? Optional.of(more)
                : Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private String print(String search, String more) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            mac.update((search.length() + ":" + search).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(more.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
