package org.telemaque.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.DeepLinkingSettingsClaim;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.lti.service.JsonText;

class DeepLinkingAnswersTest {
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final ToolKeys KEYS = ToolKeys.generate("tool-key-1", new SecureRandom());
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ContentItem QUIZ = ContentItem.resourceLink(
                    URI.create("https://tool.example/open"), "Quiz d’entrée", "quiz/entree")
            .lineItem(new ItemLineItem(BigDecimal.TEN, "", "quiz/entree", "best", List.of("Completed")));

    private final DeepLinkingAnswers answers =
            new DeepLinkingAnswers(() -> KEYS, Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);

    @Test
    void anAnswerIsAddressedToThePlatformAndSignedWithOurKey() throws Exception {
        DeepLinkingOutcome.Answer answer = answers.cancelled(request(settings()));

        JWSObject token = JWSObject.parse(answer.token());
        assertThat(answer.returnUrl()).isEqualTo(URI.create("https://lms.example/return?id=3"));
        assertThat(token.getHeader().getKeyID()).isEqualTo("tool-key-1");
        assertThat(token.verify(new RSASSAVerifier(JWKSet.parse(KEYS.publicJson())
                        .getKeyByKeyId("tool-key-1")
                        .toRSAKey())))
                .isTrue();
        JsonObject claims = claims(answer);
        assertThat(claims.getString("iss")).isEqualTo("client-7");
        assertThat(claims.getString("aud")).isEqualTo("https://lms.example");
        assertThat(claims.getInt("iat")).isEqualTo((int) NOW.getEpochSecond());
        assertThat(claims.getInt("exp")).isEqualTo((int) NOW.getEpochSecond() + 300);
        assertThat(claims.getString("nonce")).isNotBlank();
        assertThat(claims.getString(ClaimName.MESSAGE_TYPE)).isEqualTo("LtiDeepLinkingResponse");
        assertThat(claims.getString(ClaimName.VERSION)).isEqualTo("1.3.0");
        assertThat(claims.getString(ClaimName.DEPLOYMENT_ID)).isEqualTo("deployment-1");
        assertThat(claims).doesNotContainKeys("azp", "sub", DL + "data", DL + "msg");
    }

    @Property(tries = 40)
    void theDataOfTheRequestComesBackLetterByLetter(@ForAll String data) {
        DeepLinkingOutcome.Answer answer = answers.cancelled(request(settings().add("data", data)));

        // A lone half of a surrogate pair is no text that could travel.
        if (StandardCharsets.UTF_8.newEncoder().canEncode(data)) {
            assertThat(claims(answer).getString(DL + "data")).isEqualTo(data);
        }
    }

    @Test
    void emptyDataComesBackToo() {
        assertThat(claims(answers.cancelled(request(settings().add("data", "")))))
                .containsKey(DL + "data");
    }

    @Test
    void aCancelledChoiceGoesBackToo() {
        assertThat(items(answers.cancelled(request(settings())))).isEqualTo("[]");
        JsonObject failed = claims(answers.failed(request(settings()), "Le catalogue est vide.", "no pack"));
        assertThat(failed.getString(DL + "errormsg")).isEqualTo("Le catalogue est vide.");
        assertThat(failed.getString(DL + "errorlog")).isEqualTo("no pack");
        assertThat(claims(answers.failed(request(settings()), "Non."))).doesNotContainKey(DL + "errorlog");
    }

    @Test
    void anActivityIsNamedByACustomParameterAndNotByTheAddressAlone() {
        DeepLinkingOutcome outcome = answers.chosen(request(settings()), List.of(QUIZ), "Fait.");

        assertThat(items(outcome))
                .isEqualTo("[{\"type\":\"ltiResourceLink\",\"url\":\"https://tool.example/open\","
                        + "\"title\":\"Quiz d’entrée\",\"custom\":{\"activity\":\"quiz/entree\"},"
                        + "\"lineItem\":{\"scoreMaximum\":10,\"resourceId\":\"quiz/entree\",\"tag\":\"best\","
                        + "\"submissionReview\":{\"reviewableStatus\":[\"Completed\"]}}}]");
        assertThat(claims(outcome).getString(DL + "msg")).isEqualTo("Fait.");
    }

    @Test
    void nothingIsReturnedThatThePlatformDoesNotAccept() {
        assertThat(answers.chosen(request(settings()), List.of(QUIZ, QUIZ), ""))
                .isEqualTo(new DeepLinkingOutcome.OneAtMost());
        assertThat(answers.chosen(request(settings().add("accept_multiple", true)), List.of(QUIZ, QUIZ), ""))
                .isInstanceOf(DeepLinkingOutcome.Answer.class);
        JsonObjectBuilder links = settings().add("accept_types", JsonText.array(List.of("link")));
        assertThat(answers.chosen(request(links), List.of(QUIZ), ""))
                .isEqualTo(new DeepLinkingOutcome.KindRefused("ltiResourceLink"));
    }

    @Test
    void anItemCarriesItsLineItemOnlyWhereLineItemsAreAccepted() {
        assertThat(items(answers.chosen(request(settings().add("accept_lineitem", false)), List.of(QUIZ), "")))
                .contains("activity")
                .doesNotContain("lineItem");
    }

    @Test
    void anItemSaysHowAndWhenItIsShown() {
        ContentItem item = ContentItem.resourceLink(URI.create("https://tool.example/open"), "T", "a")
                .text("Une phrase.")
                .custom(Map.of("history", "$ResourceLink.id.history"))
                .iframe(800, 600)
                .window("_blank")
                .icon(URI.create("https://tool.example/i.png"), 32, 32)
                .available(NOW, NOW.plusSeconds(1))
                .submission(NOW, NOW.plusSeconds(2));

        assertThat(item.json().getString("text")).isEqualTo("Une phrase.");
        assertThat(item.json().getJsonObject("custom").toString())
                .isEqualTo("{\"activity\":\"a\",\"history\":\"$ResourceLink.id.history\"}");
        assertThat(item.json().getJsonObject("iframe").toString()).isEqualTo("{\"width\":800,\"height\":600}");
        assertThat(item.json().getJsonObject("window").toString()).isEqualTo("{\"targetName\":\"_blank\"}");
        assertThat(item.json().getJsonObject("icon").getInt("width")).isEqualTo(32);
        assertThat(item.json().getJsonObject("available").getString("startDateTime"))
                .isEqualTo("2026-11-21T09:00:00Z");
        assertThat(item.json().getJsonObject("submission").getString("endDateTime"))
                .isEqualTo("2026-11-21T09:00:02Z");
    }

    @Test
    void aLineItemHasAMaximumAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemLineItem(BigDecimal.ZERO, "", "a", "", List.of()));
    }

    private static JsonObjectBuilder settings() {
        return JsonText.object()
                .add("deep_link_return_url", "https://lms.example/return?id=3")
                .add("accept_types", JsonText.array(List.of("ltiResourceLink")));
    }

    private static DeepLinkingRequest request(JsonObjectBuilder settings) {
        Registration registration = new Registration(
                "https://lms.example",
                "client-7",
                new Registration.Endpoints(URI.create("/"), URI.create("/"), URI.create("/"), ""),
                Registration.Deployments.learnt());
        return new DeepLinkingRequest(registration, "deployment-1", new DeepLinkingSettingsClaim(settings.build()));
    }

    private static String items(DeepLinkingOutcome outcome) {
        return claims(outcome).getJsonArray(DL + "content_items").toString();
    }

    private static JsonObject claims(DeepLinkingOutcome outcome) {
        try {
            String payload = JWSObject.parse(((DeepLinkingOutcome.Answer) outcome).token())
                    .getPayload()
                    .toString();
            return JsonText.object(payload).orElseThrow();
        } catch (ParseException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
