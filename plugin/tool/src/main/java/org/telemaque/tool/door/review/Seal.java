package org.telemaque.tool.door.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.telemaque.tool.session.Secrets;

/**
 * Closes a store's word for "more" and ties it to the search that it came from. An open word would tell when the last record of
 * a page was stored, to the microsecond; one that is not tied could ask for one person's records, and tell whose the sensitive
 * ones are.
 */
@ApplicationScoped
class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int START = 12; // bytes
    private static final int TAG = 128; // bits
    private static final int SHORTEST = START + TAG / Byte.SIZE;

    private final byte[] key;
    private final SecureRandom chance;

    /** A seal that outlives the server, so that a link to a later page does too. */
    @Inject
    Seal(Secrets secrets, SecureRandom chance) {
        this(secrets.kept("review-pages"), chance);
    }

    Seal(String secret, SecureRandom chance) {
        this.key = digest(secret);
        this.chance = chance;
    }

    @SuppressWarnings("NullAway")
    Seal() {
        this.key = new byte[0]; // the container's proxy never uses it
        this.chance = null;
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The word, sealed. */
    String close(String search, String more) {
        return more.isEmpty() ? "" : Base64.getUrlEncoder().withoutPadding().encodeToString(closed(search, more));
    }

    private byte[] closed(String search, String more) {
        byte[] start = new byte[START];
        chance.nextBytes(start);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, start, search).doFinal(more.getBytes(UTF_8));
            return ByteBuffer.allocate(START + hidden.length)
                    .put(start)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The word inside; empty when it was not sealed for this search. */
    Optional<String> open(String search, String sealed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed);
            return all.length < SHORTEST ? Optional.empty() : Optional.of(opened(search, all));
        } catch (IllegalArgumentException | GeneralSecurityException foreign) {
            return Optional.empty();
        }
    }

    private String opened(String search, byte... all) throws GeneralSecurityException {
        byte[] start = Arrays.copyOf(all, START);
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, start, search);
        return new String(cipher.doFinal(all, START, all.length - START), UTF_8);
    }

    private Cipher cipher(int mode, byte[] start, String search) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG, start));
        cipher.updateAAD(search.getBytes(UTF_8));
        return cipher;
    }
}
