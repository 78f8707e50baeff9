package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes what nobody can guess, and what may be stored of it. */
@ApplicationScoped
public class Secrets {
    private final SecureRandom chance;

    /** For the container. */
    @Inject
    public Secrets(SecureRandom chance) {
        this.chance = chance;
    }

    @SuppressWarnings("NullAway")
    Secrets() {
        this(null); // the container's proxy never uses it
    }

    /** A fresh secret of so many bits, safe in addresses and cookies. */
    public String fresh(int bits) {
        byte[] bytes = new byte[bits / Byte.SIZE];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is stored of a secret: its SHA-256 in hexadecimal, 64 characters. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
