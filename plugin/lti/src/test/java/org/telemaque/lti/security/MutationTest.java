package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.telemaque.lti.message.DeepLinkingLaunch;
import org.telemaque.lti.message.SubmissionReviewLaunch;

/** Whatever one changes in a good launch, it is refused, or the change says nothing about who may do what. */
class MutationTest {
    private static final String GOOD = new GoodLaunch().token();
    private static final JsonObject CLAIMS = new GoodLaunch().claims();

    @Property
    void aTokenWithAnotherLetterIsRefusedOrReadsTheSame(
            @ForAll @IntRange(max = 1_100) int place, @ForAll @CharRange(from = '!', to = '~') char letter) {
        StringBuilder mutated = new StringBuilder(GOOD);
        mutated.setCharAt(place % GOOD.length(), letter);

        LaunchVerdict verdict = GoodLaunch.validator().validate(mutated.toString(), GoodLaunch.EXPECTED);

        if (verdict instanceof LaunchVerdict.Accepted accepted) {
            assertThat(accepted.message().claims().payload()).isEqualTo(CLAIMS);
        }
    }

    @Property
    void aTokenThatIsCutIsRefused(@ForAll @IntRange(max = 1_000) int length) {
        String cut = GOOD.substring(0, Math.min(length, GOOD.length() - 2));

        assertThat(GoodLaunch.validator().validate(cut, GoodLaunch.EXPECTED)).isInstanceOf(LtiRejection.class);
    }

    @Property
    void aTokenWithoutOneClaimIsRefusedOrSaysTheSameOfRights(@ForAll("claims") String claim) {
        assertHarmless(new GoodLaunch().without(claim).examined());
    }

    @Property
    void aTokenWithOneClaimOfAnotherTypeIsRefusedOrSaysTheSameOfRights(
            @ForAll("claims") String claim, @ForAll("strangeValues") String value) {
        assertHarmless(new GoodLaunch().with(claim, GoodLaunch.json(value)).examined());
    }

    @Property(tries = 200)
    void aChoiceWithSettingsOfAnotherShapeIsRefusedOrGoesBackToTheSamePlace(
            @ForAll("settings") String setting, @ForAll("strangeValues") String value) {
        JsonObject settings = GoodLaunch.json(MessageTypesTest.SETTINGS).asJsonObject();
        var changed = Json.createObjectBuilder(settings).add(setting, GoodLaunch.json(value));

        LaunchVerdict verdict =
                MessageTypesTest.choosing(changed.build().toString()).examined();

        if (verdict instanceof LaunchVerdict.Accepted accepted) {
            var read = ((DeepLinkingLaunch) accepted.message()).settings();
            assertThat(read.returnUrl()).isEqualTo("https://lms.example/return");
            assertThat(read.acceptTypes()).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void aReviewWithOneClaimOfAnotherTypeIsRefusedOrIsOfTheSamePerson(
            @ForAll("reviewClaims") String claim, @ForAll("strangeValues") String value) {
        LaunchVerdict verdict =
                MessageTypesTest.reviewing().with(claim, GoodLaunch.json(value)).examined();

        if (verdict instanceof LaunchVerdict.Accepted accepted) {
            var review = (SubmissionReviewLaunch) accepted.message();
            assertThat(review.forUser().userId()).isEqualTo("person-40");
            assertThat(review.lineItem()).isEqualTo("https://lms.example/items/3");
        }
    }

    @Provide
    Arbitrary<String> settings() {
        return Arbitraries.of(List.copyOf(
                GoodLaunch.json(MessageTypesTest.SETTINGS).asJsonObject().keySet()));
    }

    @Provide
    Arbitrary<String> reviewClaims() {
        return Arbitraries.of(List.copyOf(MessageTypesTest.reviewing().claims().keySet()));
    }

    @Provide
    Arbitrary<String> claims() {
        return Arbitraries.of(List.copyOf(CLAIMS.keySet()));
    }

    @Provide
    Arbitrary<String> strangeValues() {
        return Arbitraries.of(
                "null", "true", "-7", "1e99", "[[]]", "[1]", "{}", "{\"id\":null}", "\"\"", "\"\\u0000\"");
    }

    private static void assertHarmless(LaunchVerdict verdict) {
        if (verdict instanceof LaunchVerdict.Accepted accepted) {
            var claims = accepted.message().claims();
            assertThat(claims.person().subject()).isEqualTo("person-12");
            assertThat(claims.roles()).hasSize(1);
            assertThat(claims.deploymentId()).isEqualTo("deployment-1");
            assertThat(claims.issuer()).isEqualTo("https://lms.example");
            assertThat(claims.targetLinkUri()).isEqualTo(GoodLaunch.TARGET);
        } else {
            assertThat(((LtiRejection) verdict).detail()).isNotBlank();
        }
    }
}
