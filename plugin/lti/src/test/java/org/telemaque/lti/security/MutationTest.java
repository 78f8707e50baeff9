package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

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
