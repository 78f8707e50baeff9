package org.telemaque.lti.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {
    @Test
    void theUsualPortAndTheCaseOfTheHostMakeNoDifference() {
        assertThat(WebOrigin.of("HTTPS://LMS.example/a")).isEqualTo(WebOrigin.of("https://lms.example:443/b?c"));
        assertThat(WebOrigin.of("http://lms.example")).isEqualTo(WebOrigin.of("http://lms.example:80/"));
        assertThat(WebOrigin.of("https://lms.example:8443")).contains(new WebOrigin("https", "lms.example", 8443));
    }

    @Test
    void anOriginIsWrittenAsABrowserWritesIt() {
        assertThat(WebOrigin.of("HTTPS://LMS.example:443/a").orElseThrow().text())
                .isEqualTo("https://lms.example");
        assertThat(WebOrigin.of("http://lms.example:8080").orElseThrow().text()).isEqualTo("http://lms.example:8080");
        assertThat(WebOrigin.of("https://lms.example:80").orElseThrow().text()).isEqualTo("https://lms.example:80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/a", "//lms.example/a", "ftp://lms.example", "https://me@lms.example", "https:///a", "a b"})
    void whatIsNoFullWebAddressHasNoOrigin(String address) {
        assertThat(WebOrigin.of(address)).isEmpty();
    }
}
