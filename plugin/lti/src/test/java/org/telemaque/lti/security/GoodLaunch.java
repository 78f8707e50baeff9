package org.telemaque.lti.security;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.telemaque.lti.message.ClaimName;

/** A launch that is right in everything, to be spoilt in one thing by each test. */
final class GoodLaunch {
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String KID = "platform-key-1";
    static final KeyPair PLATFORM = keyPair();
    static final KeyPair STRANGER = keyPair();
    static final String TARGET = "https://tool.example/open";
    static final Registration REGISTRATION = new Registration(
            "https://lms.example",
            "client-7",
            new Registration.Endpoints(
                    URI.create("https://lms.example/auth"),
                    URI.create("https://lms.example/token"),
                    URI.create("https://lms.example/keys"),
                    "https://lms.example/token"),
            Registration.Deployments.only(Set.of("deployment-1")));
    static final ExpectedLaunch EXPECTED =
            new ExpectedLaunch(REGISTRATION, "nonce-42", TARGET, URI.create("https://tool.example"));

    private final Map<String, JsonValue> header = new LinkedHashMap<>();
    private final Map<String, JsonValue> claims = new LinkedHashMap<>();
    private KeyPair signer = PLATFORM;

    GoodLaunch() {
        header.put("alg", Json.createValue("RS256"));
        header.put("kid", Json.createValue(KID));
        with("iss", "https://lms.example").with("aud", "client-7").with("sub", "person-12");
        with("iat", NOW.getEpochSecond()).with("exp", NOW.getEpochSecond() + 60).with("nonce", "nonce-42");
        with("name", "Inès Ba").with(ClaimName.VERSION, "1.3.0").with(ClaimName.MESSAGE_TYPE, "LtiResourceLinkRequest");
        with(ClaimName.DEPLOYMENT_ID, "deployment-1").with(ClaimName.TARGET_LINK_URI, TARGET);
        with(ClaimName.ROLES, json("[\"http://purl.imsglobal.org/vocab/lis/v2/membership#Learner\"]"));
        with(ClaimName.RESOURCE_LINK, json("{\"id\":\"link-3\",\"title\":\"Fondations\"}"));
        with(ClaimName.CONTEXT, json("{\"id\":\"course-9\",\"title\":\"Devenir mentor\"}"));
        with(ClaimName.CUSTOM, json("{\"activity\":\"course/fondations\"}"));
    }

    static JsonValue json(String text) {
        try (var reader = Json.createReader(new java.io.StringReader(text))) {
            return reader.readValue();
        }
    }

    GoodLaunch with(String claim, String value) {
        return with(claim, Json.createValue(value));
    }

    GoodLaunch with(String claim, long value) {
        return with(claim, Json.createValue(value));
    }

    GoodLaunch with(String claim, JsonValue value) {
        claims.put(claim, value);
        return this;
    }

    GoodLaunch without(String claim) {
        claims.remove(claim);
        return this;
    }

    GoodLaunch header(String name, String value) {
        header.put(name, Json.createValue(value));
        return this;
    }

    GoodLaunch header(String name, JsonValue value) {
        header.put(name, value);
        return this;
    }

    GoodLaunch withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    GoodLaunch signedBy(KeyPair pair) {
        signer = pair;
        return this;
    }

    JsonObject claims() {
        return object(claims);
    }

    String token() {
        return sign(object(header).toString(), claims().toString(), signer);
    }

    static String sign(String header, String payload, KeyPair signer) {
        String signed = part(header) + "." + part(payload);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException unable) {
            throw new IllegalStateException(unable);
        }
    }

    static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    LaunchVerdict examined() {
        return validator().validate(token(), EXPECTED);
    }

    LaunchVerdict examinedBy(Clock clock) {
        return new LaunchValidator(GoodLaunch::find, clock, LaunchValidator.USUAL_LEEWAY).validate(token(), EXPECTED);
    }

    static LaunchValidator validator() {
        return new LaunchValidator(GoodLaunch::find, CLOCK, LaunchValidator.USUAL_LEEWAY);
    }

    static PlatformKeys.Search find(URI keySet, String kid) {
        return keySet.equals(REGISTRATION.endpoints().keySet()) && kid.equals(KID)
                ? new PlatformKeys.Found((RSAPublicKey) PLATFORM.getPublic())
                : new PlatformKeys.Unknown();
    }

    private static JsonObject object(Map<String, JsonValue> members) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        members.forEach(builder::add);
        return builder.build();
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
