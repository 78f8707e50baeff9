package org.telemaque.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutSettingsTheLmsIsShut() {
        assertThat(settings(Map.of()))
                .isEqualTo(new Settings(false, "http://localhost:9080/lms", "http://127.0.0.1:9080"));
    }

    @Test
    void anotherPortMovesBothAddresses() {
        assertThat(settings(Map.of("telemaque.demo", "true", "telemaque.http.port", "9180")))
                .isEqualTo(new Settings(true, "http://localhost:9180/lms", "http://127.0.0.1:9180"));
    }

    @Test
    void bothAddressesCanBeSetAndLoseTheirLastSlash() {
        Settings settings = settings(Map.of(
                "telemaque.demo.lms.url", "https://lms.example/lms/", "telemaque.base.url", "https://tool.example/"));
        assertThat(settings.address()).isEqualTo("https://lms.example/lms");
        assertThat(settings.registration().toolOrigin()).isEqualTo("https://tool.example");
    }

    private static Settings settings(Map<String, String> source) {
        return Settings.from(name -> Optional.ofNullable(source.get(name)));
    }
}
