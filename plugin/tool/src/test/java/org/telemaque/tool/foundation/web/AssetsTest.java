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
    void theStyleSheetNamesItsFontsByTheirOwnAddress() {
        String path = Assets.path("telemaque.css");
        String css = Assets.find(path.split("/")[2], "telemaque.css")
                .map(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(css).contains("url(" + Assets.path("literata.woff2") + ")").doesNotContain("url(literata");
    }

    @Test
    void onlyWhatIsListedIsServed() {
        assertThatThrownBy(() -> Assets.path("literata-licence.txt")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Assets.path("../words/web.fr.properties"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
