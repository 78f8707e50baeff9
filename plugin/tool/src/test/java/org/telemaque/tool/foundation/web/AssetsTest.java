package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {
    @Test
    void anAddressChangesWithTheContent() {
        String path = Assets.path("telemaque.js");
        assertThat(path).matches("/assets/[0-9a-f]{16}/telemaque\\.js");
        assertThat(Assets.find(path.split("/")[2], "telemaque.js")).isPresent();
        assertThat(Assets.find("0000000000000000", "telemaque.js")).isEmpty();
    }

    @Test
    void whatPeopleWroteWrapsWhereverItStands() {
        assertThat(text("telemaque.css"))
                .containsPattern("(?m)^\\.own-words \\{[^}]*overflow-wrap: anywhere")
                .doesNotContain(".notes .own-words");
    }

    @Test
    void whatAFormHasTakenIsNoLongerKeptInTheWindow() {
        assertThat(text("draft.js"))
                .containsPattern("(?s)htmx:beforeSwap.*xhr\\.status >= 400.*kept\\.forget\\(field\\)");
    }

    private static String text(String file) {
        String path = Assets.path(file);
        return Assets.find(path.split("/")[2], file)
                .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    @Test
    void theStyleSheetNamesItsFontsByTheirOwnAddress() {
        String css = text("telemaque.css");
        assertThat(css).contains("url(" + Assets.path("literata.woff2") + ")").doesNotContain("url(literata");
    }

    @Test
    void onlyWhatIsListedIsServed() {
        assertThatThrownBy(() -> Assets.path("literata-licence.txt")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Assets.path("../words/web.fr.properties"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
