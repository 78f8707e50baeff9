package org.telemaque.demolms.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A tool that signs, and publishes its keys over real HTTP. */
public final class SigningTool implements AutoCloseable {

    private static final RSAKey KEY = key();

    private final HttpServer server;

    public SigningTool() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = new JWKSet(KEY).toString(true).getBytes(StandardCharsets.UTF_8);
        server.createContext("/lti/jwks", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    /** Another key than the one the tool publishes. */
    public static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("tool-1").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String address() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
    }

    public ToolKeySet keys() {
        return new ToolKeySet(URI.create(address() + "/lti/jwks"));
    }

    public String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(claims, KEY);
    }

    public String sign(JWTClaimsSet claims, RSAKey with) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("tool-1").build(), claims);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
