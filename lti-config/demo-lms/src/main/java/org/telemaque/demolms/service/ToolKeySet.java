package org.telemaque.demolms.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;

/** The public keys of the tool, fetched from the address it registered when a key is not known yet. */
public final class ToolKeySet {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private volatile JWKSet keys = new JWKSet();

    ToolKeySet(URI address) {
        this.address = address;
    }

    /** The claims of a token that the tool has signed with RS256; empty when the signature is anybody else's. */
    public Optional<JWTClaimsSet> claims(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            JWK key = key(signed);
            boolean good = JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())
                    && signed.verify(new RSASSAVerifier(key.toRSAKey()));
            return good ? Optional.of(signed.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | IOException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private JWK key(SignedJWT signed) throws IOException, ParseException {
        String name = Optional.ofNullable(signed.getHeader().getKeyID())
                .orElseThrow(() -> new IllegalArgumentException("A token names its key"));
        JWK known = keys.getKeyByKeyId(name);
        if (known != null) {
            return known;
        }
        keys = JWKSet.parse(fetched());
        return Optional.ofNullable(keys.getKeyByKeyId(name))
                .orElseThrow(() -> new IllegalArgumentException("The tool does not publish this key"));
    }

    private String fetched() throws IOException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
