package org.telemaque.tool.foundation.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NightTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final Night night = new Night(START, ZoneId.of("Europe/Paris"));

    @Test
    void aRoundBeginsALittleAfterTheStartAndThenEachNight() {
        assertThat(night.begins(START)).isFalse();
        assertThat(night.begins(START.plusSeconds(600))).isTrue();
        assertThat(night.begins(START.plusSeconds(610))).isFalse();
        assertThat(night.begins(Instant.parse("2026-11-23T02:09:59Z"))).isFalse();
        assertThat(night.begins(Instant.parse("2026-11-23T02:10:00Z"))).isTrue();
        assertThat(night.begins(Instant.parse("2026-11-23T02:10:10Z"))).isFalse();
    }

    @Test
    void nightsThatWereMissedAreOneRound() {
        assertThat(night.begins(START.plusSeconds(600))).isTrue();
        assertThat(night.begins(Instant.parse("2027-02-22T12:00:00Z"))).isTrue();
        assertThat(night.begins(Instant.parse("2027-02-22T12:00:10Z"))).isFalse();
        assertThat(night.begins(Instant.parse("2027-02-23T02:10:00Z"))).isTrue();
    }
}
