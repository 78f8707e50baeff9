package org.telemaque.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.List;
import java.util.stream.Stream;

/** Our own keys: the first one signs, all of them are published. */
public final class ToolKeys {
    private static final int KEY_BITS = 2048;
    private final List<RSAKey> keys;

    private ToolKeys(List<RSAKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Makes one new key under a name that was never used before. */
    public static ToolKeys generate(String kid, SecureRandom chance) {
        try {
            RSAKey key = new RSAKeyGenerator(KEY_BITS)
                    .secureRandom(chance)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new ToolKeys(List.of(key));
        } catch (JOSEException unable) {
            throw new IllegalStateException("this machine makes no RSA keys", unable);
        }
    }

    /** Reads keys back from what {@link #privateJson()} wrote. */
    public static ToolKeys read(String privateJson) {
        try {
            List<RSAKey> keys = JWKSet.parse(privateJson).getKeys().stream()
                    .map(JWK::toRSAKey)
                    .toList();
            if (keys.isEmpty() || !keys.get(0).isPrivate()) {
                throw new IllegalStateException("the stored tool keys hold none that can sign");
            }
            return new ToolKeys(keys);
        } catch (ParseException malformed) {
            throw new IllegalStateException("the stored tool keys can't be read", malformed);
        }
    }

    /** Both sets together; the keys of this one come first, so the given ones are only published any more. */
    public ToolKeys before(ToolKeys older) {
        return new ToolKeys(Stream.concat(keys.stream(), older.keys.stream()).toList());
    }

    /** The keys with their private parts, to be stored where only we read. */
    public String privateJson() {
        return json().toString(false);
    }

    /** The key set that platforms read. */
    public String publicJson() {
        return json().toString(true);
    }

    private JWKSet json() {
        return new JWKSet(List.<JWK>copyOf(keys));
    }

    /** The name of the key that signs. */
    public String currentKid() {
        return keys.get(0).getKeyID();
    }

    /** Signs claims as a compact RS256 token. */
    public String sign(JsonObject claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(currentKid())
                    .type(JOSEObjectType.JWT)
                    .build();
            JWSObject token = new JWSObject(header, new Payload(claims.toString()));
            token.sign(new RSASSASigner(keys.get(0)));
            return token.serialize();
        } catch (JOSEException unable) {
            throw new IllegalStateException("the tool's key does not sign", unable);
        }
    }
}
