package org.telemaque.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://lms.example.com", "https://*.example.com", "https://lms.example.com:8443"})
    void whoMayFrameUsIsAnOriginOrAllBelowASite(String framer) {
        assertThat(Origin.isFramer(framer, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://*",
                "https://*.com",
                "https://*.*.example.com",
                "https://lms.example.com/",
                "https://lms.example.com; script-src *",
                "http://lms.example.com",
                "http://localhost:9080",
                "*",
                "'self'",
                ""
            })
    void nothingElseMayFrameUs(String framer) {
        assertThat(Origin.isFramer(framer, false)).isFalse();
    }

    @Test
    void onThisMachineLoopbackMayFrameUsWhereItIsAllowed() {
        assertThat(Origin.isFramer("http://localhost:9080", true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://lms.example/back?x=1, https://lms.example",
        "https://LMS.example:8443, https://lms.example:8443",
        "HTTPS://lms.example/, https://lms.example",
        "https://[2001:DB8::1]/, https://[2001:db8::1]",
        "http://localhost:9080/lms, http://localhost:9080",
        "http://127.0.0.1/, http://127.0.0.1",
        "http://[::1]:8080/, http://[::1]:8080"
    })
    void anOriginIsWrittenInOneWay(String address, String origin) {
        assertThat(Origin.of(address)).containsExactly(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lms.example/",
                "http://localhost.evil.example/",
                "https://[fe80::1%25eth0]/",
                "https://under_score-.example;script-src/",
                "https://*.example.com/",
                "https:///path",
                "https://exa mple.com",
                "https://évil.example/",
                "//lms.example/",
                "/back",
                "about:blank",
                "javascript:alert(1)",
                ""
            })
    void whatIsNoOriginToBeTrustedHasNone(String address) {
        assertThat(Origin.of(address)).isEmpty();
    }
}
