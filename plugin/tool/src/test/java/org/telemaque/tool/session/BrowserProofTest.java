package org.telemaque.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserProofTest {
    private static final URI SAFE = URI.create("https://tool.example");
    private static final URI LOCAL = URI.create("http://127.0.0.1:9080");
    private static final String NAME = BrowserProof.name("state");

    @Test
    void aSiblingsPageCannotPlantAProof() {
        String given = BrowserProof.given(SAFE, "state", "proof", Duration.ofMinutes(10));
        assertThat(given)
                .startsWith("__Host-" + NAME + "=proof;")
                .contains("; Path=/;", "; Secure;")
                .doesNotContain("Domain");

        assertThat(shows(SAFE, "__Host-" + NAME)).isTrue();
        assertThat(shows(SAFE, NAME))
                .as("planted by a sibling for the whole domain")
                .isFalse();
    }

    @Test
    void onOnesOwnMachineWithoutTlsThePlainNameServes() {
        assertThat(BrowserProof.given(LOCAL, "state", "proof", Duration.ofMinutes(10)))
                .startsWith(NAME + "=proof;")
                .contains("; Path=/lti;");

        assertThat(shows(LOCAL, NAME)).isTrue();
    }

    private static boolean shows(URI here, String name) {
        Map<String, String> cookies = Map.of(name, "proof");
        boolean atLaunch = BrowserProof.shows(here, cookies, "state", Secrets.hash("proof"));
        assertThat(BrowserProof.confirms(here, cookies, Secrets.hash("proof")))
                .as("and when the ticket is redeemed")
                .isEqualTo(atLaunch);
        return atLaunch;
    }
}
