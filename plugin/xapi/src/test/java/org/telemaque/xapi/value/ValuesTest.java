package org.telemaque.xapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.example/b", "urn:uuid:7ccd3322-e1a5-411a-a67d-6a735c76f119", "tag:x,2026:é", "x:y"})
    void anIriHasAScheme(String text) {
        assertThat(Iri.isIri(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "verb", "www.example.com/x", "ab=c://x", "http://a b", "http://<a>", ":x", "1a:b"})
    void aTextWithoutASchemeOrWithForbiddenCharactersIsNoIri(String text) {
        assertThat(Iri.isIri(text)).isFalse();
        assertThatThrownBy(() -> Iri.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P3Y", "P4W", "PT16559.14S", "P3Y1M29DT4H35M59.14S", "PT0S", "P1D", "PT1.123456789S", "PT0,5H"})
    void aDurationKeepsItsText(String text) {
        assertThat(new IsoDuration(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "PT", "P4W1D", "P1DT", "1D", "P0003-06-04T12:30:05", "PT1.5H3M", "-PT1S", "P1.D", ""})
    void aTextInAnotherFormIsNoDuration(String text) {
        assertThat(IsoDuration.isDuration(text)).isFalse();
    }

    @Test
    void aMeasuredDurationIsCutToTheHundredth() {
        assertThat(IsoDuration.of(Duration.ofMillis(61_239)).text()).isEqualTo("PT1M1.23S");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T10:00:00Z",
                "2026-11-21T11:00:00+01:00",
                "2026-11-21T11:00:00+01",
                "2026-11-21T11:00:00.000+0100",
                "2026-11-21T10:00:00",
                "2026-11-21T10:00"
            })
    void aMomentIsReadWithAnyOffset(String text) {
        assertThat(Timestamps.read(text)).contains(Instant.parse("2026-11-21T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T10:00:00-00",
                "2026-11-21T10:00:00-0000",
                "2026-11-21T10:00:00-00:00",
                "2026-11-21",
                "2026-13-21T10:00:00Z",
                "2026-02-30T10:00:00Z",
                "yesterday",
                "2026-11-21  10:00:00Z",
                "2026-11-21T10:00.5Z"
            })
    void aTextThatNamesNoMomentIsRefused(String text) {
        assertThat(Timestamps.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "en-GB",
                "zh-Hant-TW",
                "sl-rozaj-biske",
                "de-CH-1996",
                "x-ours",
                "und",
                "i-klingon",
                "es-419",
                "en-GB-oed",
                "sgn-BE-FR"
            })
    void aLanguageTagHasItsSubtagsInOrder(String tag) {
        assertThat(LanguageTag.isTag(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "en_GB", "en-", "a-b", "français", "en-GB-GB-GB-", "sgn-BE-XX-y"})
    void anyOtherTextIsNoLanguageTag(String tag) {
        assertThat(LanguageTag.isTag(tag)).isFalse();
    }

    @Test
    void aTextIsPickedByItsTagThenByItsLanguageThenTheFirst() {
        LanguageMap map = LanguageMap.of("fr-FR", "question").and("en", "query");
        assertThat(map.pick("en")).contains("query");
        assertThat(map.pick("fr-CA")).contains("question");
        assertThat(map.pick("de")).contains("question");
    }

    @Test
    void aScoreRefusesAnImpossibleRange() {
        Score points = Score.empty().withMin(BigDecimal.ONE).withMax(BigDecimal.TEN);
        assertThatThrownBy(() -> points.withRaw(new BigDecimal("10.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> points.withMax(BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> points.withRaw(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-1.00001"})
    void aScaledScoreBeyondOneIsRefused(String scaled) {
        assertThatThrownBy(() -> Score.scaled(new BigDecimal(scaled))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "-1.0000", "0.3333333333333333333333"})
    void aScoreKeepsItsExactDecimals(String scaled) {
        assertThat(Score.scaled(new BigDecimal(scaled)).scaled()).contains(new BigDecimal(scaled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.0.0", "1.0.2", "1.0.3", "1.0.9"})
    void anyOnePointZeroAsksForTheFirstEdition(String text) {
        assertThat(XapiVersion.asked(text)).contains(XapiVersion.V1_0_3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "0.95", "1.1.0", "1", "3.0", "", "1.0.x"})
    void otherVersionsAskForNothingWeKnow(String text) {
        assertThat(XapiVersion.asked(text)).isEmpty();
    }
}
