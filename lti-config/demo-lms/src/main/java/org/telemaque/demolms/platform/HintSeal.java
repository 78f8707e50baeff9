package org.telemaque.demolms.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals message hints, so that only what this start of the LMS handed out comes back in.
 *
 * <p>The sealed text is awkward on purpose (braces, quotes, a space, {@code é}, {@code &}, {@code +}, {@code %},
 * {@code =}): a tool must echo a message hint unaltered, whatever it holds.
 */
public final class HintSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String MARK = "&scellé 100%+&mac=";

    private final SecretKeySpec key;

    HintSeal(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    String seal(LaunchHint hint) {
        String text = JSONObjectUtils.toJSONString(hint.toMap());
        return text + MARK + mac(text);
    }

    Optional<LaunchHint> open(String sealed) {
        int mark = sealed.lastIndexOf(MARK);
        if (mark < 0 || !same(mac(sealed.substring(0, mark)), sealed.substring(mark + MARK.length()))) {
            return Optional.empty();
        }
        return read(sealed.substring(0, mark));
    }

    /** Whether this start of the LMS sealed this text. */
    public boolean knows(String sealed) {
        return open(sealed).isPresent();
    }

    private static Optional<LaunchHint> read(String text) {
        try {
            return LaunchHint.from(JSONObjectUtils.parse(text));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
