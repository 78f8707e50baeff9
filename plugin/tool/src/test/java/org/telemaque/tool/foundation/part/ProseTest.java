package org.telemaque.tool.foundation.part;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void onlyEmphasisBecomesMarkup() {
        assertThat(shown("un *mot* et **deux**")).isEqualTo("un <em>mot</em> et <strong>deux</strong>");
    }

    @Test
    void everythingElseIsEscaped() {
        assertThat(shown("*<img src=x>* & <b>")).isEqualTo("<em>&lt;img src=x&gt;</em> &amp; &lt;b&gt;");
    }

    @Test
    void aLoneStarIsAStar() {
        assertThat(shown("2 * 3 = 6 *")).isEqualTo("2 * 3 = 6 *");
    }

    private static String shown(String text) {
        StringOutput output = new StringOutput();
        Prose.inline(text).writeTo(output);
        return output.toString();
    }
}
