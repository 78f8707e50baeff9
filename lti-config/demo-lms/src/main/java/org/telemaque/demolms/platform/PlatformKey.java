package org.telemaque.demolms.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Optional;

/** The key pair of this LMS; it lives in memory only. */
public final class PlatformKey {

    private static final int BITS = 2048;

    private final SecureRandom random;
    private volatile RSAKey pair;

    public PlatformKey(SecureRandom random) {
        this.random = random;
        this.pair = fresh(random);
    }

    /** Makes a new pair that replaces the old one at once. */
    public void rotate() {
        pair = fresh(random);
    }

    private static RSAKey fresh(SecureRandom random) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .secureRandom(random)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK makes RSA keys", e);
        }
    }

    /** The public half as a JSON Web Key Set. */
    public String publicKeys() {
        return new JWKSet(pair).toString(true);
    }

    /** The subject of a token that this key has signed; its times and audience are not looked at. */
    public Optional<String> subject(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            return signed.verify(new RSASSAVerifier(pair))
                    ? Optional.ofNullable(signed.getJWTClaimsSet().getSubject())
                    : Optional.empty();
        } catch (ParseException | JOSEException foreign) {
            return Optional.empty();
        }
    }

    String sign(JWTClaimsSet claims) {
        RSAKey pair = this.pair;
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(pair.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(pair));
        } catch (JOSEException e) {
            throw new IllegalStateException("An RSA key signs RS256", e);
        }
        return token.serialize();
    }
}
