package org.telemaque.xapi.enclosure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The bytes of one attachment and what they are (xAPI 1.0.3, Data 2.4.11). */
public final class Enclosure {
    private final String sha2;
    private final String contentType;
    private final byte[] bytes;

    private Enclosure(String sha2, String contentType, byte[] bytes) {
        this.sha2 = sha2;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** Bytes of a media type, under their SHA-256. */
    public static Enclosure of(String contentType, byte[] bytes) {
        return new Enclosure(hash("SHA-256", bytes), contentType, bytes.clone());
    }

    /** Bytes under the hash that somebody claims for them; {@link #isAsClaimed()} says whether it is theirs. */
    public static Enclosure claimed(String sha2, String contentType, byte[] bytes) {
        return new Enclosure(sha2.toLowerCase(Locale.ROOT), contentType, bytes.clone());
    }

    /** The SHA-2 of the bytes in small hexadecimal digits, by which statements name them. */
    public String sha2() {
        return sha2;
    }

    /** The media type; empty when nobody said it. */
    public String contentType() {
        return contentType;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /** Whether the bytes have the hash under which they stand, whichever of the SHA-2 family its length tells. */
    public boolean isAsClaimed() {
        return switch (sha2.length()) {
            case 56 -> hash("SHA-224", bytes).equals(sha2);
            case 64 -> hash("SHA-256", bytes).equals(sha2);
            case 96 -> hash("SHA-384", bytes).equals(sha2);
            case 128 -> hash("SHA-512", bytes).equals(sha2);
            default -> false;
        };
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has " + algorithm, impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enclosure that
                && sha2.equals(that.sha2)
                && contentType.equals(that.contentType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return sha2.hashCode();
    }

    @Override
    public String toString() {
        return "Enclosure " + sha2 + " (" + bytes.length + " bytes)";
    }
}
