package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.lti.security.LaunchAssert.assertAccepted;
import static org.telemaque.lti.security.LaunchAssert.assertRefused;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTimesTest {
    private static final long NOW = GoodLaunch.NOW.getEpochSecond();

    @ParameterizedTest
    @ValueSource(
            strings = {"\"1795251600\"", "-1", "null", "true", "[]", "1e400", "1e999999999", "253402300800", "-0.5"})
    void refusesATimeThatIsNoNumberOfSeconds(String time) {
        assertRefused(new GoodLaunch().with("exp", GoodLaunch.json(time)).examined(), Reason.TIME_MALFORMED);
        assertRefused(new GoodLaunch().with("iat", GoodLaunch.json(time)).examined(), Reason.TIME_MALFORMED);
        assertRefused(new GoodLaunch().with("nbf", GoodLaunch.json(time)).examined(), Reason.TIME_MALFORMED);
    }

    @Test
    void refusesAMissingTime() {
        assertRefused(new GoodLaunch().without("exp").examined(), Reason.TIME_MALFORMED);
        assertRefused(new GoodLaunch().without("iat").examined(), Reason.TIME_MALFORMED);
    }

    @Test
    void acceptsFractionsOfASecond() {
        assertAccepted(
                new GoodLaunch().with("iat", GoodLaunch.json(NOW + ".25")).examined());
    }

    @Test
    void refusesAnExpiredTokenBeyondTheLeeway() {
        assertAccepted(new GoodLaunch().with("exp", NOW - 119).examined());
        assertRefused(new GoodLaunch().with("exp", NOW - 120).examined(), Reason.TOKEN_EXPIRED);
    }

    @Test
    void refusesATokenFromTheFutureBeyondTheLeeway() {
        assertAccepted(
                new GoodLaunch().with("iat", NOW + 120).with("exp", NOW + 180).examined());
        assertRefused(new GoodLaunch().with("iat", NOW + 121).examined(), Reason.TOKEN_FROM_THE_FUTURE);
        assertRefused(new GoodLaunch().with("nbf", NOW + 121).examined(), Reason.TOKEN_FROM_THE_FUTURE);
    }

    @Test
    void refusesATokenThatWasMadeTooLongAgo() {
        assertRefused(new GoodLaunch().with("iat", NOW - 3_721).examined(), Reason.TOKEN_STALE);
        assertRefused(new GoodLaunch().with("iat", 11_111).with("exp", 22_222).examined(), Reason.TOKEN_EXPIRED);
    }

    @Test
    void aRefusalOnTimeNamesBothClocks() {
        Clock late = Clock.offset(GoodLaunch.CLOCK, Duration.ofMinutes(5));

        LtiRejection no = assertRefused(new GoodLaunch().examinedBy(late), Reason.TOKEN_EXPIRED);

        assertThat(no.detail())
                .isEqualTo(
                        "exp of the platform is 2026-11-21T09:01:00Z, our clock says 2026-11-21T09:05:00Z, leeway 120 s");
    }

    @Test
    void theLeewayIsTheOperatorsChoice() {
        LaunchValidator patient = new LaunchValidator(GoodLaunch::find, GoodLaunch.CLOCK, Duration.ofMinutes(10));

        assertAccepted(patient.validate(new GoodLaunch().with("exp", NOW - 500).token(), GoodLaunch.EXPECTED));
    }
}
