package org.telemaque.demolms.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.choosing.Returned.Chosen;
import org.telemaque.demolms.choosing.Returned.Unbelievable;
import org.telemaque.demolms.platform.AuthenticationAnswer.Granted;
import org.telemaque.demolms.platform.Launch;
import org.telemaque.demolms.platform.Parameters;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.platform.Registration;
import org.telemaque.demolms.platform.Roles;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.service.SigningTool;

class DeepLinkingReturnTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String CORE = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String CHOICE = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final Campus campus = new Campus();
    private SigningTool tool;
    private Services services;
    private Platform platform;
    private DeepLinkingReturn choosing;

    @BeforeEach
    void start() throws Exception {
        tool = new SigningTool();
        Registration registration = new Registration("http://lms.example/lms", tool.address());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        services = Services.open(registration, campus, Roles::of, new Services.Chance(clock, new SecureRandom()));
        platform = Platform.start(
                registration, campus, services::claims, () -> false, new Platform.Chance(clock, new SecureRandom()));
        choosing = new DeepLinkingReturn(platform, tool.keys(), campus, services.gradebook(), clock);
    }

    @AfterEach
    void stop() {
        tool.close();
    }

    private JWTClaimsSet question() throws Exception {
        Person claire = campus.person("claire").orElseThrow();
        String query = platform.initiation()
                .start(new Launch(claire, Campus.CHOOSER, List.of(), Language.FR, Launch.Target.IFRAME))
                .getRawQuery();
        Map<String, String> login = Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        Granted granted = (Granted) platform.authorization()
                .answer(new Parameters(Map.of(
                        "scope", List.of("openid"),
                        "response_type", List.of("id_token"),
                        "response_mode", List.of("form_post"),
                        "prompt", List.of("none"),
                        "client_id", List.of(login.get("client_id")),
                        "redirect_uri", List.of(tool.address() + "/lti/launch"),
                        "login_hint", List.of(login.get("login_hint")),
                        "lti_message_hint", List.of(login.get("lti_message_hint")),
                        "state", List.of("s"),
                        "nonce", List.of("n"))));
        return SignedJWT.parse(granted.idToken()).getJWTClaimsSet();
    }

    private JWTClaimsSet.Builder answer() throws Exception {
        Map<String, Object> settings = question().getJSONObjectClaim(CHOICE + "deep_linking_settings");
        return new JWTClaimsSet.Builder()
                .issuer("telemaque-demo")
                .audience("http://lms.example/lms")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("nonce", UUID.randomUUID().toString())
                .claim(CORE + "message_type", "LtiDeepLinkingResponse")
                .claim(CORE + "version", "1.3.0")
                .claim(CORE + "deployment_id", "1")
                .claim(CHOICE + "data", settings.get("data"))
                .claim(
                        CHOICE + "content_items",
                        List.of(Map.of(
                                "type", "ltiResourceLink",
                                "title", "Le silence",
                                "text", "Un scénario",
                                "custom", Map.of("activity", "scenario/le-silence"),
                                "lineItem", Map.of("scoreMaximum", 100, "resourceId", "scenario/le-silence"))));
    }

    @Test
    void asksWithoutAResourceLinkAndWithSettings() throws Exception {
        JWTClaimsSet question = question();
        assertThat(question.getStringClaim(CORE + "message_type")).isEqualTo("LtiDeepLinkingRequest");
        assertThat(question.getClaim(CORE + "resource_link")).isNull();
        assertThat(question.getJSONObjectClaim(CHOICE + "deep_linking_settings"))
                .containsKeys("deep_link_return_url", "accept_types", "accept_presentation_document_targets", "data");
    }

    @Test
    void hangsUpWhatTheToolSignedWithItsColumn() throws Exception {
        Returned returned = choosing.receive(tool.sign(answer().build()));
        assertThat(returned)
                .isInstanceOfSatisfying(
                        Chosen.class,
                        chosen -> assertThat(chosen.added()).singleElement().satisfies(placement -> {
                            assertThat(placement.activity()).isEqualTo("scenario/le-silence");
                            assertThat(placement.kind()).isEqualTo("scenario");
                            assertThat(campus.placements()).contains(placement);
                            assertThat(services.gradebook().only(placement)).isPresent();
                        }));
    }

    @Test
    void nothingChosenIsAnAnswerToo() throws Exception {
        JWTClaimsSet none = answer().claim(CHOICE + "content_items", List.of()).build();
        assertThat(choosing.receive(tool.sign(none)))
                .isInstanceOfSatisfying(
                        Chosen.class, chosen -> assertThat(chosen.added()).isEmpty());
    }

    @Test
    void anAnswerIsGoodForOneTime() throws Exception {
        String token = tool.sign(answer().build());
        assertThat(choosing.receive(token)).isInstanceOf(Chosen.class);
        assertThat(choosing.receive(token)).isInstanceOf(Unbelievable.class);
    }

    @Test
    void whatIsNoAnswerToOurQuestionAddsNothing() throws Exception {
        int before = campus.placements().size();
        String data = (String) answer().build().getClaim(CHOICE + "data");
        for (JWTClaimsSet.Builder wrong : List.of(
                answer().issuer("another"),
                answer().audience("http://another.example"),
                answer().expirationTime(Date.from(NOW.minusSeconds(1))),
                answer().claim("nonce", null),
                answer().claim(CORE + "message_type", "LtiResourceLinkRequest"),
                answer().claim(CORE + "version", "1.0"),
                answer().claim(CORE + "deployment_id", "2"),
                answer().claim(CHOICE + "data", data + " "),
                answer().claim(CHOICE + "data", null))) {
            assertThat(choosing.receive(tool.sign(wrong.build()))).isInstanceOf(Unbelievable.class);
        }
        assertThat(choosing.receive(tool.sign(answer().build(), SigningTool.key())))
                .isInstanceOf(Unbelievable.class);
        assertThat(campus.placements()).hasSize(before);
    }
}
