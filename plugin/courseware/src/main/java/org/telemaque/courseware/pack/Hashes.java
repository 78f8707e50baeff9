package org.telemaque.courseware.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The hashes by which texts, pictures and packs are known. */
public final class Hashes {

    private static final int SHORT = 16;

    private Hashes() {}

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java platform has SHA-256", every);
        }
    }

    /** SHA-256 in 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The first 16 hexadecimal digits for a French text, trimmed and NFC-normalised, as translations name it. */
    public static String ofText(String text) {
        return shortened(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
    }

    /** The first 16 hexadecimal digits of SHA-256 over the text as it is. */
    public static String shortened(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
