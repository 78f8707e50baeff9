package org.telemaque.tool.door.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.lti.security.Reason;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;

class RefusalPageTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyRefusalIsAReadablePageThatSaysWhatToDo(Reason reason) {
        for (Language language : Language.values()) {
            RefusalPage page = RefusalPage.of(Frame.in(language), reason, "", "tool.example");

            assertThat(page.status()).isIn(400, 401);
            assertThat(page.happened()).isNotBlank();
            assertThat(page.remedy()).isNotBlank();
            assertThat(page.reason()).isEqualTo(reason.name());
        }
    }
}
