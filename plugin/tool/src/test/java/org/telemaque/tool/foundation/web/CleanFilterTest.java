package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanFilterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "iss=https%3A%2F%2Flms&x=a+b iss=https%3A%2F%2Flms&x=a+b",
                "hint={\"a\":\"b|c\"} hint=%7B%22a%22:%22b%7Cc%22%7D",
                "a=%00b&c=%2500 a=b&c=%2500",
                "a=[1]&b=é a=[1]&b=%E9",
                "a=‘ a=%E2%80%98",
            })
    void whatMayNotStandInAQueryIsEncodedAndANulIsLeftOut(String raw, String clean) {
        assertThat(CleanFilter.CleanRequest.query(raw)).isEqualTo(clean);
        assertThat(URI.create("https://tool.example/lti/login?" + clean)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tool.example", "https://tool.example:8443"})
    void beyondThisMachineBrowsersAreToldToComeByTlsOnly(String base) {
        assertThat(HeadersFilter.isReachedByTls(base)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://tool.example", "https://localhost:9443", "https://127.0.0.1:9443", "https://[::1]:9443"})
    void onThisMachineTheyAreNot(String base) {
        assertThat(HeadersFilter.isReachedByTls(base)).isFalse();
    }

    @Test
    void aHostThatOnlyBeginsLikeThisMachineIsAnother() {
        assertThat(HeadersFilter.isReachedByTls("https://localhosts.example")).isTrue();
    }
}
