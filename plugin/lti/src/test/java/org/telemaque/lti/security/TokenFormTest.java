package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.lti.security.LaunchAssert.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFormTest {
    private static final String HEADER = "{\"alg\":\"RS256\",\"kid\":\"platform-key-1\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "a.b", "a.b.c", "a.b.c.d", "e30.e30", "é.e30.e30", "e30.W10.x", "e30.bnVsbA.x"})
    void refusesWhatIsNotThreeReadableParts(String text) {
        assertThat(GoodLaunch.validator().validate(text, GoodLaunch.EXPECTED)).isInstanceOf(LtiRejection.class);
    }

    @Test
    void refusesATokenThatIsNoJson() {
        assertRefused(examined(HEADER, "iss=lms"), Reason.TOKEN_MALFORMED);
        assertRefused(examined(HEADER, "[1]"), Reason.TOKEN_MALFORMED);
        assertRefused(examined("RS256", "{}"), Reason.TOKEN_MALFORMED);
    }

    @Test
    void refusesDuplicateJsonKeys() {
        String claims = new GoodLaunch().claims().toString();

        assertRefused(
                examined(HEADER, claims.replaceFirst("\\{", "{\"sub\":\"someone-else\",")), Reason.TOKEN_MALFORMED);
        assertRefused(
                examined(HEADER, claims.replace("\"id\":\"link-3\"", "\"id\":\"link-3\",\"id\":\"link-4\"")),
                Reason.TOKEN_MALFORMED);
        assertRefused(examined(HEADER.replaceFirst("\\{", "{\"alg\":\"none\","), claims), Reason.TOKEN_MALFORMED);
    }

    @Test
    void refusesAnOversizedToken() {
        assertRefused(new GoodLaunch().with("padding", "x".repeat(50_000)).examined(), Reason.TOKEN_OVERSIZED);
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertRefused(
                examined(HEADER, "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"), Reason.TOKEN_MALFORMED);
    }

    @Test
    void textFromOutsideReachesTheLogInOneShortLine() {
        LtiRejection no = assertRefused(
                new GoodLaunch()
                        .with("iss", "evil\r\nINFO accepted\u2028" + "x".repeat(1_000))
                        .examined(),
                Reason.ISSUER_WRONG);

        assertThat(no.detail()).doesNotContain("\n", "\r", "\u2028").hasSizeLessThanOrEqualTo(301);
    }

    private static LaunchVerdict examined(String header, String payload) {
        return GoodLaunch.validator()
                .validate(GoodLaunch.sign(header, payload, GoodLaunch.PLATFORM), GoodLaunch.EXPECTED);
    }
}
