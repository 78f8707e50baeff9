package org.telemaque.demolms.platform;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.platform.AuthenticationAnswer.Granted;

/** A well-behaved tool, for the tests, and the platform it talks to. */
final class Tool {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final Campus CAMPUS = new Campus();

    final Platform platform;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    Tool() {
        Registration registration = new Registration("http://localhost:9080/lms", "http://127.0.0.1:9080");
        this.platform = Platform.start(
                registration,
                CAMPUS,
                placement -> Map.of(),
                () -> false,
                new Platform.Chance(new Delegating(), new SecureRandom()));
    }

    void passes(Duration time) {
        clock = Clock.offset(clock, time);
    }

    Map<String, String> initiation(String person, String placement) {
        Person who = CAMPUS.person(person).orElseThrow();
        Launch launch = new Launch(
                who,
                CAMPUS.placement(who, placement).orElseThrow(),
                CAMPUS.mentees(who),
                Language.EN,
                Launch.Target.IFRAME);
        return query(platform.initiation().start(launch));
    }

    Map<String, List<String>> request(String person, String placement) {
        Map<String, String> initiation = initiation(person, placement);
        Map<String, List<String>> request = new LinkedHashMap<>();
        request.put("scope", List.of("openid"));
        request.put("response_type", List.of("id_token"));
        request.put("response_mode", List.of("form_post"));
        request.put("prompt", List.of("none"));
        request.put("client_id", List.of(initiation.get("client_id")));
        request.put("redirect_uri", List.of("http://127.0.0.1:9080/lti/launch"));
        request.put("login_hint", List.of(initiation.get("login_hint")));
        request.put("lti_message_hint", List.of(initiation.get("lti_message_hint")));
        request.put("state", List.of("state & 1"));
        request.put("nonce", List.of("nonce-1"));
        return request;
    }

    AuthenticationAnswer ask(Map<String, List<String>> request) {
        return platform.authorization().answer(new Parameters(request));
    }

    JWTClaimsSet launch(String person, String placement) throws Exception {
        Granted granted = (Granted) ask(request(person, placement));
        SignedJWT token = SignedJWT.parse(granted.idToken());
        var key = JWKSet.parse(platform.key().publicKeys())
                .getKeyByKeyId(token.getHeader().getKeyID());
        if (!token.verify(new RSASSAVerifier(key.toRSAKey()))) {
            throw new AssertionError("The signature does not fit the published key");
        }
        return token.getJWTClaimsSet();
    }

    static Map<String, String> query(URI address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : address.getRawQuery().split("&")) {
            String[] sides = pair.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private final class Delegating extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
