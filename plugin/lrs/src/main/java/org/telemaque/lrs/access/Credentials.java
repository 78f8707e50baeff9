package org.telemaque.lrs.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What lets someone in.
 *
 * @param key the user name of Basic authentication
 * @param secret its password
 */
public record Credentials(String key, String secret) {
    /** Whether others are these, found out in a time that does not depend on what differs. */
    public boolean equalTo(Credentials others) {
        return MessageDigest.isEqual(hash(), others.hash());
    }

    /** Both parts at once, the length of the first said, so that no other pair has the same hash. */
    private byte[] hash() {
        try {
            String both = key.length() + ":" + key + ":" + secret;
            return MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Credentials of " + key;
    }
}
