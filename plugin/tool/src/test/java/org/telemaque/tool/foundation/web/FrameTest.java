package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
    private final Frame frame = Frame.in(Language.FRENCH);

    @Test
    void letsTheLmsFrameThePage() {
        List<String> origins =
                List.of("https://lms.example.com", "https://*.example.org:8443", "http://127.0.0.1:9080");
        assertThat(HeadersFilter.policy(frame.within(origins)))
                .endsWith(
                        "frame-ancestors 'self' https://lms.example.com https://*.example.org:8443 http://127.0.0.1:9080");
    }

    @Test
    void onlyAnOriginEntersTheSecurityPolicy() {
        for (String bad : List.of(
                "*",
                "https:",
                "'unsafe-inline'",
                "https://a.example; script-src *",
                "https://a b",
                "http://lms.example.com",
                "")) {
            assertThatThrownBy(() -> frame.within(List.of(bad))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> frame.sendingTo(List.of(bad))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyPageForbidsInlineScriptInlineStyleAndUnknownFrames() {
        assertThat(HeadersFilter.policy(frame))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "base-uri 'none'")
                .contains("form-action 'self';")
                .endsWith("frame-ancestors 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void speaksTheFirstLanguageThatWeKnow() {
        assertThat(Language.of("en-GB")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("de, en;q=0.4, fr;q=0.8")).isEqualTo(Language.FRENCH);
        assertThat(Language.of("de")).isEqualTo(Language.FRENCH);
        assertThat(Language.of("")).isEqualTo(Language.FRENCH);
        assertThat(Language.of("nonsense;;q=x,,")).isEqualTo(Language.FRENCH);
        assertThat(Language.of("eng")).isEqualTo(Language.FRENCH);
    }
}
