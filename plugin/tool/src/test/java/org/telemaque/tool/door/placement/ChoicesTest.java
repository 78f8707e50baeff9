package org.telemaque.tool.door.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import java.net.URI;
import java.security.SecureRandom;
import java.text.Collator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Links;
import org.telemaque.lti.deeplinking.DeepLinkingOutcome.Answer;
import org.telemaque.lti.deeplinking.DeepLinkingRequest;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Duty;

class ChoicesTest {
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Pack PACK = ((PackRead.Sound) new PackReader(Links.PLAIN)
                    .read(PackSource.classPath(ChoicesTest.class.getClassLoader(), "pack/mentor")))
            .pack();
    private static final String DATA = "{\"é\": \"a+b&c=%20 \"}";
    private static final ToolKeys KEYS = ToolKeys.generate("k1", new SecureRandom());
    private static final UUID ID = new UUID(0, 1);

    private final Shelf shelf = new Shelf(List.of(PACK), Language.of("en"));
    private final Choices choices =
            new Choices(() -> KEYS, Clock.systemUTC(), UUID::randomUUID, Settings.read(name -> Optional.empty()));
    private final Frame frame = Frame.in(org.telemaque.tool.foundation.web.Language.ENGLISH);

    private static String services(boolean multiple) {
        return Json.createObjectBuilder()
                .add("https://purl.imsglobal.org/spec/lti/claim/deployment_id", "d-7")
                .add(
                        DL + "deep_linking_settings",
                        Json.createObjectBuilder()
                                .add("deep_link_return_url", "https://lms.example/return?id=3")
                                .add("accept_types", Json.createArrayBuilder().add("ltiResourceLink"))
                                .add("accept_multiple", multiple)
                                .add("data", DATA))
                .build()
                .toString();
    }

    private static Visit visit(String services) {
        return new Visit(ID, ID, ID, "demo", ID, "", ID, "choose", "en", Set.of(Duty.TRAINER), false, "", services);
    }

    private static Platform platform() {
        URI somewhere = URI.create("https://lms.example/");
        Registration registration = new Registration(
                "https://lms.example",
                "client-7",
                new Registration.Endpoints(somewhere, somewhere, somewhere, "x"),
                Registration.Deployments.learnt());
        var tenants = new PlatformDescription.Tenants("demo", Map.of());
        return new Platform(
                ID,
                new PlatformDescription("LMS", registration, tenants, "", Map.of(), List.of()),
                ZoneId.of("Europe/Paris"));
    }

    private DeepLinkingRequest question() {
        return Question.of(visit(services(true)), platform()).orElseThrow();
    }

    private JWTClaimsSet claims(Answer answer) throws Exception {
        SignedJWT token = SignedJWT.parse(answer.token());
        var key =
                JWKSet.parse(KEYS.publicJson()).getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return token.getJWTClaimsSet();
    }

    @Test
    void offersEverythingOfTheReleaseThatCanBeLaunched() {
        assertThat(shelf.offers())
                .extracting(Offer::key)
                .contains(
                        "course/fondations", "quiz/mythes-realites", "scenario/trois-annulations", "path/mentor-socle")
                .doesNotHaveDuplicates();
        assertThat(shelf.offers()).allSatisfy(offer -> {
            assertThat(offer.title()).isNotBlank();
            assertThat(offer.text()).isNotBlank();
        });
        assertThat(shelf.skills()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void offersEachKindByTitleInTheLanguageOfThePage(String tag) {
        List<Offer> offers = new Shelf(List.of(PACK), Language.of(tag)).offers();
        for (String kind : PickerPage.KINDS) {
            assertThat(offers)
                    .filteredOn(offer -> offer.kind().equals(kind))
                    .extracting(Offer::title)
                    .isNotEmpty()
                    .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag(tag)));
        }
        assertThat(offers).extracting(Offer::kind).containsSubsequence(PickerPage.KINDS);
    }

    @Test
    void onlyALaunchThatAsksForAChoiceCanChoose() {
        assertThat(Question.of(visit("{}"), platform())).isEmpty();
        assertThat(Question.of(visit("not json"), platform())).isEmpty();
        assertThat(Question.of(visit(services(false)), platform())).isPresent();
    }

    @Test
    void anActivityGoesBackWithItsTitleInTheLanguageOfTheCourseAndItsColumnOfTheGradebook() throws Exception {
        Answer answer =
                choices.answer(question(), List.of(shelf.offer("quiz/entree").orElseThrow()), frame.words());
        assertThat(answer.returnUrl()).isEqualTo(URI.create("https://lms.example/return?id=3"));
        JWTClaimsSet claims = claims(answer);
        assertThat(claims.getStringClaim(DL + "data")).isEqualTo(DATA);
        assertThat(claims.getStringClaim("https://purl.imsglobal.org/spec/lti/claim/deployment_id"))
                .isEqualTo("d-7");
        Map<?, ?> item = (Map<?, ?>) claims.getListClaim(DL + "content_items").get(0);
        assertThat(item.get("title"))
                .isEqualTo(shelf.offer("quiz/entree").orElseThrow().title());
        assertThat(((Map<?, ?>) item.get("custom")).get("activity")).isEqualTo("quiz/entree");
        assertThat(((Map<?, ?>) item.get("lineItem")).get("resourceId")).isEqualTo("quiz/entree");
    }

    /** The switch of the screen changes what the trainer reads, not what the course is called. */
    @Test
    void titlesGoToTheCourseInItsOwnLanguageWhateverTheTrainersScreenSpeaks() {
        String french = "{\"https://purl.imsglobal.org/spec/lti/claim/launch_presentation\":{\"locale\":\"fr-CA\"}}";
        assertThat(Question.course(visit(french)).tag()).isEqualTo("fr");
        assertThat(Question.course(visit(french.replace("fr-CA", "en_GB"))).tag())
                .isEqualTo("en");
        assertThat(Question.course(visit("{}")).tag())
                .as("else that of the launch")
                .isEqualTo("en");
    }

    @Test
    void everyActivitySaysInWhichLanguagesItIsWritten() {
        assertThat(shelf.offers())
                .allSatisfy(offer -> assertThat(offer.languages()).containsExactly("fr", "en"));
    }

    @Test
    void aCancelledChoiceGoesBackToo() throws Exception {
        Answer answer = choices.answer(question(), List.of(), frame.words());
        assertThat(claims(answer).getListClaim(DL + "content_items")).isEmpty();
        assertThat(claims(answer).getStringClaim(DL + "data")).isEqualTo(DATA);
    }

    @Test
    void theFormGoesToTheLmsAndThePickerKeepsWhatWasTicked() {
        Templates templates = new Templates();
        Wanted wanted = new Wanted("\"><b>", "", "", 0, "", "", Set.of("quiz/entree"));
        String picker = templates.render(
                new PickerPage(frame, "Add", true, wanted, shelf.offers(), shelf.skills(), "en", ""), false);
        assertThat(picker)
                .contains(
                        "value=\"quiz/entree\" checked",
                        "type=\"checkbox\"",
                        "name=\"do\" value=\"add\"",
                        "name=\"titles\"")
                .doesNotContain("<b>\"");
        String back = templates.render(new ReturnPage(frame, "Back", "https://lms.example/return?id=3", "a.b.c"), true);
        assertThat(back)
                .contains("action=\"https://lms.example/return?id=3\"", "name=\"JWT\" value=\"a.b.c\"", "data-send");
    }
}
