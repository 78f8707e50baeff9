package org.telemaque.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.telemaque.lti.message.ClaimName;

/** Launches that must be refused: a name, the token, the reason. */
final class BadLaunches {
    private static final long NOW = GoodLaunch.NOW.getEpochSecond();
    private static final String HEADER = "{\"alg\":\"RS256\",\"kid\":\"" + GoodLaunch.KID + "\"}";

    private BadLaunches() {}

    /** The certification's "known bad" payloads, under the names that it gives them. */
    static Stream<Arguments> ofTheCertification() {
        return Stream.of(
                bad("No KID Sent in JWT header", good().withoutHeader("kid"), Reason.KEY_UNNAMED),
                bad("Incorrect KID in JWT header", good().header("kid", "imstester_66067"), Reason.KEY_UNKNOWN),
                bad("Wrong LTI Version", good().with(ClaimName.VERSION, "11.3"), Reason.VERSION_UNSUPPORTED),
                bad("No LTI Version", good().without(ClaimName.VERSION), Reason.VERSION_UNSUPPORTED),
                raw("Invalid LTI message", HEADER, "{\"name\":\"badltilaunch\"}", Reason.ISSUER_WRONG),
                raw("Missing LTI Claims", HEADER, onlyOpenIdClaims(), Reason.VERSION_UNSUPPORTED),
                bad("Timestamps Incorrect", good().with("iat", 11_111).with("exp", 22_222), Reason.TOKEN_EXPIRED),
                bad(
                        "message_type Claim Missing",
                        good().without(ClaimName.MESSAGE_TYPE),
                        Reason.MESSAGE_TYPE_UNSUPPORTED),
                bad("role Claim Missing", good().without(ClaimName.ROLES), Reason.ROLES_MALFORMED),
                bad(
                        "deployment_id Claim Missing",
                        good().without(ClaimName.DEPLOYMENT_ID),
                        Reason.DEPLOYMENT_MALFORMED),
                bad(
                        "resource_link_id Claim Missing",
                        good().without(ClaimName.RESOURCE_LINK),
                        Reason.RESOURCE_LINK_MALFORMED),
                bad("user Claim Missing", good().without("sub"), Reason.SUBJECT_MALFORMED));
    }

    private static String onlyOpenIdClaims() {
        var claims = jakarta.json.Json.createObjectBuilder(good().claims());
        good().claims().keySet().stream()
                .filter(name -> name.contains("imsglobal"))
                .forEach(claims::remove);
        return claims.build().toString();
    }

    /** Attacks on who signed, and on the form of what was signed. */
    static Stream<Arguments> onTheSignature() {
        String stripped = good().token().replaceAll("\\.[^.]*$", ".");
        String jwk = new RSAKey.Builder((RSAPublicKey) GoodLaunch.STRANGER.getPublic())
                .keyID(GoodLaunch.KID)
                .build()
                .toJSONString();
        return Stream.of(
                text("tampered payload", tampered(), Reason.SIGNATURE_WRONG),
                text("signature cut off", stripped, Reason.SIGNATURE_WRONG),
                text("alg none and no signature", unsigned("none"), Reason.ALGORITHM_FORBIDDEN),
                text("alg nOnE and no signature", unsigned("nOnE"), Reason.ALGORITHM_FORBIDDEN),
                text("HS256 with the public key (DER)", hs256(publicKey()), Reason.ALGORITHM_FORBIDDEN),
                text("HS256 with the public key (PEM)", hs256(pem()), Reason.ALGORITHM_FORBIDDEN),
                bad("a stranger's key", forged(), Reason.SIGNATURE_WRONG),
                bad(
                        "a stranger's key brought as jwk",
                        forged().header("jwk", GoodLaunch.json(jwk)),
                        Reason.SIGNATURE_WRONG),
                bad(
                        "a stranger's key pointed at by jku",
                        forged().header("jku", "https://evil.example/keys"),
                        Reason.SIGNATURE_WRONG),
                bad(
                        "a stranger's certificate at x5u",
                        forged().header("x5u", "https://evil.example/cert"),
                        Reason.SIGNATURE_WRONG),
                bad("a key id that walks", good().header("kid", "../../../dev/null"), Reason.KEY_UNKNOWN),
                bad(
                        "a critical extension",
                        good().header("crit", GoodLaunch.json("[\"exp\"]")),
                        Reason.EXTENSION_UNKNOWN),
                raw("a key of the payload twice", HEADER, twice("sub"), Reason.TOKEN_MALFORMED),
                raw("a key twice, once in escapes", HEADER, escapedTwice(), Reason.TOKEN_MALFORMED),
                raw(
                        "a key of the header twice",
                        "{\"alg\":\"none\"," + HEADER.substring(1),
                        payload(),
                        Reason.TOKEN_MALFORMED),
                raw("something after the payload", HEADER, payload() + "{}", Reason.TOKEN_MALFORMED),
                raw("a payload that is a list", HEADER, "[" + payload() + "]", Reason.TOKEN_MALFORMED),
                text("an encrypted token's five parts", "a.b.c.d.e", Reason.TOKEN_MALFORMED),
                bad("an oversized token", good().with("padding", "x".repeat(60_000)), Reason.TOKEN_OVERSIZED));
    }

    /** Attacks on for whom, when and what. */
    static Stream<Arguments> onTheMeaning() {
        return Stream.of(
                bad("unknown issuer", good().with("iss", "https://evil.example"), Reason.ISSUER_WRONG),
                bad("issuer with a slash more", good().with("iss", "https://lms.example/"), Reason.ISSUER_WRONG),
                bad("unknown client", good().with("aud", "client-8"), Reason.AUDIENCE_WRONG),
                claim("several audiences without azp", "aud", "[\"client-7\",\"client-8\"]", Reason.AUDIENCE_WRONG),
                bad("azp of another client", good().with("azp", "client-8"), Reason.AUTHORIZED_PARTY_WRONG),
                bad("unknown deployment", good().with(ClaimName.DEPLOYMENT_ID, "9"), Reason.DEPLOYMENT_UNKNOWN),
                bad("nonce of another state", good().with("nonce", "nonce-41"), Reason.NONCE_WRONG),
                bad("no nonce", good().without("nonce"), Reason.NONCE_WRONG),
                bad("expired", good().with("exp", NOW - 121), Reason.TOKEN_EXPIRED),
                bad(
                        "iat in the future",
                        good().with("iat", NOW + 600).with("exp", NOW + 900),
                        Reason.TOKEN_FROM_THE_FUTURE),
                bad(
                        "made yesterday for next year",
                        good().with("iat", NOW - 86_400).with("exp", NOW + 31_536_000),
                        Reason.TOKEN_STALE),
                bad("no exp", good().without("exp"), Reason.TIME_MALFORMED),
                bad("exp that is text", good().with("exp", String.valueOf(NOW + 60)), Reason.TIME_MALFORMED),
                claim("negative exp", "exp", "-1", Reason.TIME_MALFORMED),
                claim("exp without measure", "exp", "1e99999", Reason.TIME_MALFORMED),
                claim("version that is a number", ClaimName.VERSION, "1.3", Reason.VERSION_UNSUPPORTED),
                claim("version in a list", ClaimName.VERSION, "[\"1.3.0\"]", Reason.VERSION_UNSUPPORTED),
                bad("roles that are text", good().with(ClaimName.ROLES, "Instructor"), Reason.ROLES_MALFORMED),
                claim("a role that is an object", ClaimName.ROLES, "[{}]", Reason.ROLES_MALFORMED),
                bad(
                        "foreign target_link_uri",
                        good().with(ClaimName.TARGET_LINK_URI, "https://evil.example/"),
                        Reason.TARGET_LINK_FOREIGN),
                bad(
                        "target_link_uri of another login",
                        good().with(ClaimName.TARGET_LINK_URI, "https://tool.example/x"),
                        Reason.TARGET_LINK_CHANGED),
                bad("oversized sub", good().with("sub", "s".repeat(256)), Reason.SUBJECT_MALFORMED),
                bad("sub with a line break", good().with("sub", "a\nb"), Reason.SUBJECT_MALFORMED),
                bad(
                        "oversized deployment_id",
                        good().with(ClaimName.DEPLOYMENT_ID, "d".repeat(256)),
                        Reason.DEPLOYMENT_MALFORMED),
                claim(
                        "oversized resource_link.id",
                        ClaimName.RESOURCE_LINK,
                        id("r".repeat(256)),
                        Reason.RESOURCE_LINK_MALFORMED),
                claim("oversized context.id", ClaimName.CONTEXT, id("c".repeat(256)), Reason.CONTEXT_MALFORMED),
                bad(
                        "a message from us",
                        good().with(ClaimName.MESSAGE_TYPE, "LtiDeepLinkingResponse"),
                        Reason.MESSAGE_TYPE_UNSUPPORTED));
    }

    private static GoodLaunch good() {
        return new GoodLaunch();
    }

    private static GoodLaunch forged() {
        return good().signedBy(GoodLaunch.STRANGER);
    }

    private static Arguments bad(String name, GoodLaunch launch, Reason reason) {
        return text(name, launch.token(), reason);
    }

    private static Arguments claim(String name, String claim, String json, Reason reason) {
        return text(name, good().with(claim, GoodLaunch.json(json)).token(), reason);
    }

    private static Arguments raw(String name, String header, String payload, Reason reason) {
        return text(name, GoodLaunch.sign(header, payload, GoodLaunch.PLATFORM), reason);
    }

    private static Arguments text(String name, String token, Reason reason) {
        return Arguments.of(Named.of(name, token), reason);
    }

    private static String payload() {
        return good().claims().toString();
    }

    private static String id(String id) {
        return "{\"id\":\"" + id + "\"}";
    }

    private static String twice(String key) {
        return "{\"" + key + "\":\"someone-else\"," + payload().substring(1);
    }

    private static String escapedTwice() {
        return "{\"\\u0073ub\":\"someone-else\"," + payload().substring(1);
    }

    private static String tampered() {
        String other =
                GoodLaunch.part(good().with("sub", "someone-else").claims().toString());
        return good().token().replaceAll("\\.[^.]*\\.", "." + other + ".");
    }

    private static String unsigned(String algorithm) {
        return GoodLaunch.part(HEADER.replace("RS256", algorithm)) + "." + GoodLaunch.part(payload()) + ".";
    }

    private static byte[] publicKey() {
        return GoodLaunch.PLATFORM.getPublic().getEncoded();
    }

    private static byte[] pem() {
        String body = Base64.getMimeEncoder().encodeToString(publicKey());
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String hs256(byte[] secret) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(GoodLaunch.KID)
                    .build();
            JWSObject token = new JWSObject(header, new Payload(payload()));
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
