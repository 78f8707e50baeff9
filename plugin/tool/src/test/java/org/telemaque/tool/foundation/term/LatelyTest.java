package org.telemaque.tool.foundation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void whatWasSeenIsRememberedForAMinute() {
        Lately<String, String> lately = new Lately<>();
        assertThat(lately.of("link", NOON)).isEmpty();
        lately.note("link", "Quiz", NOON);
        assertThat(lately.of("link", NOON.plusSeconds(59))).contains("Quiz");
        assertThat(lately.of("link", NOON.plusSeconds(60))).isEmpty();
        assertThat(lately.of("link", NOON.minusSeconds(1)))
                .as("the clock was set back")
                .isEmpty();
        assertThat(lately.of("other", NOON)).isEmpty();
        lately.forget("link");
        assertThat(lately.of("link", NOON)).isEmpty();
    }

    @Test
    void whatIsRememberedStaysBounded() {
        Lately<Integer, String> lately = new Lately<>();
        for (int link = 0; link <= Lately.MOST; link++) {
            lately.note(link, "Quiz", NOON);
        }
        assertThat(lately.of(0, NOON)).isEmpty();
        assertThat(lately.of(Lately.MOST, NOON)).contains("Quiz");
    }

    @Test
    void whatIsTheSameIsNotReplaced() {
        String before = new String("Quiz".toCharArray());
        assertThat(Lately.value(before, "Quiz")).isSameAs(before);
        assertThat(Lately.value(before, "Test")).isEqualTo("Test");
        assertThat(Lately.time(NOON, NOON.plusSeconds(59))).isSameAs(NOON);
        assertThat(Lately.time(NOON, NOON.plus(Duration.ofMinutes(1)))).isEqualTo(NOON.plusSeconds(60));
    }
}
