package org.telemaque.tool.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;

class ActTest {
    @ParameterizedTest
    @EnumSource(Act.class)
    void theLogHasWordsForWhateverWasDone(Act act) {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).say("administration.act." + act.name().toLowerCase(Locale.ROOT)))
                    .isNotBlank();
        }
    }
}
