package org.telemaque.lti.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029,
                0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF
            })
    void whatCameFromOutsideIsOneLineWhateverItHolds(int unfit) {
        String sent = "before" + Character.toString(unfit) + "LAUNCH_ACCEPTED";

        assertThat(OneLine.of(sent)).isEqualTo("before LAUNCH_ACCEPTED");
        assertThat(OneLine.of(sent, 100)).isEqualTo("before LAUNCH_ACCEPTED");
    }

    @Test
    void aLineKeepsItsWordsAndIsCutBeyondItsLength() {
        assertThat(OneLine.of("Théo a réussi 👍 — « oui »")).isEqualTo("Théo a réussi 👍 — « oui »");
        assertThat(OneLine.of("  a\n\n b ", 3)).isEqualTo("a b");
        assertThat(OneLine.of("abcdef", 3)).isEqualTo("abc…");
    }
}
