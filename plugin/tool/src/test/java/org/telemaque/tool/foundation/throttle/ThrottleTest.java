package org.telemaque.tool.foundation.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final InstantSource hands = () -> now;
    private final Throttle throttle = new Throttle(hands.withZone(ZoneOffset.UTC), 3, 10);

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndNobodyElseIsKeptWaiting() {
        ask("ines", 3);

        assertThat(throttle.wait("ines", "1.2.3.4")).isEqualTo(Duration.ofSeconds(20));
        assertThat(Throttle.seconds(Duration.ofMillis(1_001))).isEqualTo(2);
        assertThat(Throttle.seconds(Duration.ofMillis(1))).isEqualTo(1);
        assertThat(throttle.wait("karim", "1.2.3.4")).isZero();
    }

    @Test
    void aPersonWhoIsSentAwayDoesNotUseUpWhatTheAddressSharesWithOthers() {
        ask("ines", 100);

        for (int other = 0; other < 7; other++) {
            assertThat(throttle.wait("person " + other, "1.2.3.4")).isZero();
        }
        assertThat(throttle.wait("one more", "1.2.3.4")).isPositive();
        assertThat(throttle.wait("one more", "1.2.3.5")).isZero();
    }

    @Test
    void whatIsTooLongForAnyDoorIsReadByNobody() throws IOException {
        String field = "state=a%20b&state=c";
        assertThat(parameters(new Sent("/lti/launch", -1, field))).containsExactly("a b", "c");
        Sent endless = new Sent("/lti/launch", -1, "state=" + "x".repeat(MeasureFilter.LARGEST));
        assertThat(parameters(endless)).isNull();
        assertThat(endless.marked()).isEqualTo(true);
        Sent claimed = new Sent("/lti/launch", 1, "state=" + "x".repeat(MeasureFilter.LARGEST)).inPieces();
        assertThat(parameters(claimed)).isNull();
        assertThat(claimed.marked()).isEqualTo(true);
        assertThat(parameters(new Sent("/lti/launch", 9, "state=%zz").inPieces()))
                .isNotNull();
        Sent declared = new Sent("/api/admin/invitations", MeasureFilter.LARGEST + 1L, "x=y");
        assertThat(parameters(declared)).isNull();
        assertThat(declared.marked()).isEqualTo(true);
        Sent fits = new Sent("/lti/launch", MeasureFilter.LARGEST, field);
        assertThat(MeasureFilter.measured(fits.request())).isSameAs(fits.request());
        Sent batch = new Sent("/xapi/statements", 30_000_000, "[]");
        assertThat(MeasureFilter.measured(batch.request())).isSameAs(batch.request());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            same-origin | https://tool.example     | false
            cross-site  | https://tool.example     | true
            same-site   |                          | true
            none        |                          | true
                        | https://tool.example     | false
                        | HTTPS://Tool.example:443 | false
                        | http://tool.example      | true
                        | https://evil.example     | true
                        | null                     | true
                        |                          | false
            """)
    void whatAnotherSiteMadeABrowserAskIsTold(String site, String origin, boolean foreign) {
        Sent sent = new Sent("/lti/desk/key", 0, "");
        Optional.ofNullable(site).ifPresent(said -> sent.with("Sec-Fetch-Site", said));
        Optional.ofNullable(origin).ifPresent(said -> sent.with("Origin", said));

        assertThat(new Caller(sent.request(), "https://tool.example").mayBeSentByAnotherSite())
                .isEqualTo(foreign);
    }

    @Test
    void withoutAnAddressOfItsOwnTheToolIsWhereItIsAsked() {
        Sent ours = new Sent("/lti/desk/key", 0, "").with("Origin", "http://127.0.0.1:9080");
        Sent theirs = new Sent("/lti/desk/key", 0, "").with("Origin", "http://127.0.0.1:9081");

        assertThat(new Caller(ours.request(), " ").mayBeSentByAnotherSite()).isFalse();
        assertThat(new Caller(theirs.request(), " ").mayBeSentByAnotherSite()).isTrue();
    }

    private static String[] parameters(Sent sent) throws IOException {
        return MeasureFilter.measured(sent.request()).getParameterValues("state");
    }

    @Test
    void ofManyLinesAlikeSomeAreWrittenAndHowManyThereWere() {
        Chorus chorus = new Chorus(2);
        assertThat(chorus.line("a", now)).isEqualTo(new Chorus.Place(true, false, 0));
        assertThat(chorus.line("a", now)).isEqualTo(new Chorus.Place(true, true, 0));
        assertThat(chorus.line("a", now)).isEqualTo(new Chorus.Place(false, false, 0));
        assertThat(chorus.line("b", now)).isEqualTo(new Chorus.Place(true, false, 0));
        now = now.plusSeconds(59);
        assertThat(chorus.line("a", now)).isEqualTo(new Chorus.Place(false, false, 0));
        now = now.plusSeconds(1);
        assertThat(chorus.line("a", now)).isEqualTo(new Chorus.Place(true, false, 2));
        now = now.plusSeconds(3_600);
        assertThat(chorus.line("a", now)).isEqualTo(new Chorus.Place(true, false, 0));
    }

    @Test
    void anAddressThatIsSpentIsKnownWithoutCounting() {
        assertThat(throttle.waitOf("1.2.3.4")).isZero();
        for (int other = 0; other < 10; other++) {
            throttle.wait("", "1.2.3.4");
        }
        assertThat(throttle.waitOf("1.2.3.4")).isEqualTo(Duration.ofSeconds(6));
        assertThat(throttle.waitOf("1.2.3.4")).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void allowancesGrowBackAllTheTimeSoThatNobodyIsLockedOutForLong() {
        ask("ines", 3);
        now = now.plusSeconds(20);
        assertThat(throttle.wait("ines", "1.2.3.4")).isZero();
        assertThat(throttle.wait("ines", "1.2.3.4")).isPositive();
        now = now.minusSeconds(600);
        assertThat(throttle.wait("ines", "1.2.3.4")).isPositive();
        now = now.plusSeconds(3_600);
        ask("ines", 2);
        assertThat(throttle.wait("ines", "1.2.3.4")).isZero();
        assertThat(throttle.wait("ines", "1.2.3.4")).isPositive();
    }

    @Test
    void howeverManyAskTheMemoryOfThemStaysBounded() {
        Allowance allowance = new Allowance(1);
        allowance.take("first", now);
        for (int other = 0; other < 50_000; other++) {
            allowance.take("other " + other, now);
        }

        assertThat(allowance.isSpent("first", now))
                .as("the eldest is forgotten")
                .isFalse();
        assertThat(allowance.isSpent("other 1", now)).isTrue();
    }

    @Test
    void wrongSecretsAreCountedByAddress() {
        for (int guess = 0; guess < 60; guess++) {
            assertThat(throttle.hasGuessedTooOften("1.2.3.4")).isFalse();
            throttle.guessedWrong("1.2.3.4");
        }

        assertThat(throttle.hasGuessedTooOften("1.2.3.4")).isTrue();
        assertThat(throttle.hasGuessedTooOften("1.2.3.5")).isFalse();
        now = now.plus(Throttle.betweenGuesses());
        assertThat(throttle.hasGuessedTooOften("1.2.3.4")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "::ffff:192.0.2.7, ::ffff:192.0.2.7",
        "not an address, not an address",
        "example.com, example.com"
    })
    void networksOfTheNewInternetProtocolCountAsOneAddressForOneMachineHasMany(String address, String counted) {
        assertThat(Caller.network(address)).isEqualTo(counted);
    }

    @Test
    void zeroMeansNoLimit() {
        Throttle open = new Throttle(hands.withZone(ZoneOffset.UTC), 0, 0);
        for (int request = 0; request < 1_000; request++) {
            assertThat(open.wait("ines", "1.2.3.4")).isZero();
        }
    }

    private void ask(String who, int times) {
        for (int time = 0; time < times; time++) {
            throttle.wait(who, "1.2.3.4");
        }
    }
}
