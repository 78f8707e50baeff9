package org.telemaque.tool.workshop.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.ags.ActivityProgress;
import org.telemaque.lti.ags.AgsScope;
import org.telemaque.lti.ags.Gradebook;
import org.telemaque.lti.ags.GradingProgress;
import org.telemaque.lti.ags.Score;
import org.telemaque.lti.registration.PlatformFile;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceClient;
import org.telemaque.lti.service.ServiceTokens;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.platform.Offer;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.ResourceLink;

/** A courier over real HTTP, to an LMS that the test plays. */
class GradebookCourierTest {
    private static final ToolKeys KEYS = ToolKeys.generate("test", new SecureRandom());
    private static final UUID LINK = UUID.randomUUID();
    private static final String LINK_ITEM = "/items/1";

    private Clock clock = Clock.systemUTC();
    private PlayedLms lms;
    private GuardedClient client;

    @BeforeEach
    void open() throws Exception {
        lms = new PlayedLms();
        client = new GuardedClient(AddressGuard.of(true, List.of()), SSLContext.getDefault(), Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        client.close();
        lms.close();
    }

    @Test
    void aScoreGoesToTheLinksOwnLineItem() {
        assertThat(courier(claim(LINK_ITEM, AgsScope.SCORE)).deliver(List.of(parcel(58))))
                .containsExactly(new Delivery.Delivered());
        assertThat(lms.taken())
                .singleElement()
                .asString()
                .startsWith("/items/1/scores ")
                .contains("\"scoreGiven\":58");
        assertThat(lms.created()).isEmpty();
    }

    @Test
    void aLineItemIsMadeOnceWhereThereIsNone() {
        var courier = courier(claim("", AgsScope.SCORE, AgsScope.LINE_ITEM));
        courier.deliver(List.of(parcel(10), parcel(20)));
        courier.deliver(List.of(parcel(30)));
        assertThat(lms.taken()).hasSize(3).allMatch(score -> score.startsWith("/items/new/scores "));
        assertThat(lms.created())
                .singleElement()
                .asString()
                .contains("\"resourceId\":\"quiz/entree\"", "\"label\":\"Quiz d’entrée\"");
    }

    @Test
    void aLineItemThatIsGoneIsFoundAnew() {
        lms.answers(404);
        assertThat(courier(claim(LINK_ITEM, AgsScope.SCORE, AgsScope.LINE_ITEM)).deliver(List.of(parcel(58))))
                .containsExactly(new Delivery.Delivered());
        assertThat(lms.taken()).singleElement().asString().startsWith("/items/new/scores ");
    }

    @Test
    void aScoreArrivesOnceThoughTheGradebookFailsAtFirst() {
        lms.answers(500, 429);
        var courier = courier(claim(LINK_ITEM, AgsScope.SCORE));
        Parcel parcel = parcel(58);
        assertThat(courier.deliver(List.of(parcel, parcel(59))))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Delivery.Later.class),
                        second -> assertThat(second).isEqualTo(new Delivery.Behind()));
        assertThat(courier.deliver(List.of(parcel)))
                .singleElement()
                .satisfies(
                        answer -> assertThat(((Delivery.Later) answer).after()).isEqualTo(Duration.ofSeconds(7)));
        assertThat(courier.deliver(List.of(parcel))).containsExactly(new Delivery.Delivered());
        assertThat(lms.taken()).hasSize(1);
    }

    @Test
    void aLaterScoreThatIsThereIsAsGoodAsDelivered() {
        lms.answers(409);
        assertThat(courier(claim(LINK_ITEM, AgsScope.SCORE)).deliver(List.of(parcel(58))))
                .containsExactly(new Delivery.Delivered());
    }

    @Test
    void aMissingScopeIsNamed() {
        assertThat(courier(claim(LINK_ITEM, AgsScope.LINE_ITEM)).deliver(List.of(parcel(58))))
                .containsExactly(new Delivery.Held("the platform did not grant the scope " + AgsScope.SCORE));
        assertThat(courier(claim("", AgsScope.SCORE, AgsScope.LINE_ITEM_READ)).deliver(List.of(parcel(58))))
                .containsExactly(new Delivery.Held("the platform did not grant the scope " + AgsScope.LINE_ITEM));
    }

    @Test
    void anLmsThatWantsToBeLeftAloneIsLeftAlone() {
        lms.answers(429);
        assertThat(courier(claim(LINK_ITEM, AgsScope.SCORE)).deliver(List.of(parcel(58), other(59))))
                .element(1)
                .isEqualTo(new Delivery.Behind());
        assertThat(lms.taken()).isEmpty();
    }

    @Test
    void aRoundEndsWhenAThirdOfItsLeaseHasGone() {
        clock = new Hurried(Duration.ofSeconds(15));
        var courier = courier(claim(LINK_ITEM, AgsScope.SCORE));
        assertThat(courier.lease()).isEqualTo(Duration.ofMinutes(2));
        assertThat(courier.deliver(List.of(parcel(1), parcel(2), parcel(3), parcel(4))))
                .as("asked after 15, 30 and 45 seconds")
                .containsExactly(
                        new Delivery.Delivered(),
                        new Delivery.Delivered(),
                        new Delivery.Behind(),
                        new Delivery.Behind());
        assertThat(lms.taken()).hasSize(2);
    }

    /** A clock that is always so much later when it is asked again. */
    private static final class Hurried extends Clock {
        private final Duration each;
        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        private Hurried(Duration each) {
            this.each = each;
        }

        @Override
        public Instant instant() {
            Instant asked = now;
            now = now.plus(each);
            return asked;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void theLineItemOfAnotherLinkIsLeftToIt() {
        lms.has("""
                {"id":"%s","resourceLinkId":"rl-0","resourceId":"quiz/entree","tag":"telemaque"}""".formatted(lms.address("/items/0")));
        courier(claim("", AgsScope.SCORE, AgsScope.LINE_ITEM)).deliver(List.of(parcel(58)));
        assertThat(lms.taken()).singleElement().asString().startsWith("/items/new/scores ");
    }

    @Test
    void whoCannotBeMarkedIsToldAndTheNextIsSent() {
        lms.answers(422, 400);
        assertThat(courier(claim(LINK_ITEM, AgsScope.SCORE)).deliver(List.of(parcel(1), parcel(2), parcel(3))))
                .hasSize(3)
                .satisfies(
                        answers -> assertThat(answers.subList(0, 2)).allMatch(Delivery.Undeliverable.class::isInstance))
                .last()
                .isEqualTo(new Delivery.Delivered());
    }

    @Test
    void aLinkWithoutAGradebookIsToldAsSuch() {
        assertThat(courier("{}").deliver(List.of(parcel(58))))
                .containsExactly(new Delivery.Undeliverable("the link to quiz/entree has no gradebook"));
    }

    private String claim(String lineItem, String... scopes) {
        return "{\"https://purl.imsglobal.org/spec/lti-ags/claim/endpoint\":{\"scope\":[\"%s\"],\"lineitems\":\"%s\"%s}}"
                .formatted(
                        String.join("\",\"", scopes),
                        lms.address("/items"),
                        lineItem.isEmpty() ? "" : ",\"lineitem\":\"" + lms.address(lineItem) + "\"");
    }

    private GradebookCourier courier(String services) {
        ServiceTokens tokens = new ServiceTokens(client, () -> KEYS, Clock.systemUTC(), UUID::randomUUID);
        Gradebook gradebook = new Gradebook(new ServiceClient(client, tokens, Clock.systemUTC()), Pages.Limits.USUAL);
        Platform platform = platform();
        var place = new ResourceLink.Place(platform.id(), "d-1", "rl-1");
        var link = new ResourceLink(LINK, "acme", place, "Quiz d’entrée", "quiz/entree");
        return new GradebookCourier(
                platform,
                new Columns(gradebook, one -> Set.of("rl-0")),
                (tenant, id) -> Optional.of(new Offer(link, services)).filter(offer -> id.equals(LINK)),
                clock);
    }

    private Platform platform() {
        var reading = PlatformFile.read(
                "played.yaml",
                Map.of(
                        "name", "Played",
                        "issuer", lms.address(""),
                        "clientId", "tool",
                        "authorizationEndpoint", lms.address("/auth"),
                        "tokenEndpoint", lms.address("/token"),
                        "jwksUri", lms.address("/keys"),
                        "deploymentIds", "any",
                        "frameOrigins", List.of(lms.address(""))),
                true);
        return new Platform(UUID.randomUUID(), ((PlatformFile.Read) reading).description(), ZoneId.of("UTC"));
    }

    private static Parcel other(int percent) {
        Parcel parcel = parcel(percent);
        return new Parcel(parcel.id(), parcel.tenant(), parcel.target(), "another", parcel.body());
    }

    private static Parcel parcel(int percent) {
        Score score = Score.of(
                        "1001",
                        Instant.parse("2026-11-22T10:00:00Z").plusSeconds(percent),
                        ActivityProgress.COMPLETED,
                        GradingProgress.FULLY_GRADED)
                .points(BigDecimal.valueOf(percent), BigDecimal.valueOf(100));
        return new Parcel(
                UUID.randomUUID(), "acme", "platform:x", "account", new Letter(LINK, "quiz/entree", score).text());
    }
}
