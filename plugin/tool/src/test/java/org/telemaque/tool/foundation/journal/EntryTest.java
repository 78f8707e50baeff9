package org.telemaque.tool.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is written down about who did what. */
class EntryTest {

    @Test
    void anEntryIsOneLineWhateverWasSent() {
        Entry entry = entry("to course/x\r\nLAUNCH_ACCEPTED tenant=other\u2028again\u0000");
        assertThat(entry.detail()).isEqualTo("to course/x  LAUNCH_ACCEPTED tenant=other again ");
    }

    @Test
    void anEntryFitsItsColumn() {
        assertThat(entry("x".repeat(5_000)).detail()).hasSize(2_000);
    }

    private static Entry entry(String detail) {
        return new Entry(Instant.EPOCH, "acme", Entry.NOBODY, Act.LAUNCH_ACCEPTED, "somebody", detail);
    }
}
