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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/** The key pair of this LMS, made when it is first needed; it lives in memory only. */
public final class PlatformKey {

    private static final int BITS = 2048;

    private final SecureRandom random;
    private volatile FutureTask<RSAKey> pair;

    public PlatformKey(SecureRandom random) {
        this.random = random;
        this.pair = new FutureTask<>(() -> fresh(random));
    }

    /** Begins to make the pair aside: it takes seconds on a cold machine, and whoever looks at the course will need it soon. */
    public void prepare() {
        FutureTask<RSAKey> awaited = pair;
        if (!awaited.isDone()) {
            ForkJoinPool.commonPool().execute(awaited);
        }
    }

    /** Makes a new pair that replaces the old one at once. */
    public void rotate() {
        FutureTask<RSAKey> next = new FutureTask<>(() -> fresh(random));
        made(next);
        pair = next;
    }

    /** Makes it here and now, or waits for whoever is making it already. */
    private static RSAKey made(FutureTask<RSAKey> awaited) {
        awaited.run();
        try {
            return awaited.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
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
        return new JWKSet(made(pair)).toString(true);
    }

    /** The subject of a token that this key has signed; its times and audience are not looked at. */
    public Optional<String> subject(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            return signed.verify(new RSASSAVerifier(made(pair)))
                    ? Optional.ofNullable(signed.getJWTClaimsSet().getSubject())
                    : Optional.empty();
        } catch (ParseException | JOSEException foreign) {
            return Optional.empty();
        }
    }

    String sign(JWTClaimsSet claims) {
        RSAKey pair = made(this.pair);
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
