package org.telemaque.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.service.LoopbackPlatform.Says;
import org.telemaque.lti.transport.Call;

/** A platform that means harm, or is badly broken, is answered with a sealed result and nothing else. */
class HostileServiceTest {
    private static final String SCOPE = "scope:one";

    private final LoopbackPlatform platform = new LoopbackPlatform();
    private final Pages pages = new Pages(platform.services(), Pages.Limits.USUAL);

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"a\",\"expires_in\":-1}",
                "{\"access_token\":\"a\",\"expires_in\":1e999999999}",
                "{\"access_token\":\"a\",\"expires_in\":\"never\"}",
                "{\"access_token\":\"a\",\"expires_in\":null,\"scope\":[]}",
                "{\"access_token\":\"a\",\"expires_in\":{}}"
            })
    void aTokenWithAStrangeLifeStillWorks(String token) {
        platform.says("/token", 200, token).says("/list", 200, "[]");

        assertThat(read()).isInstanceOf(Listing.Whole.class);
    }

    @Test
    void nestingWithoutEndIsNoList() {
        platform.says("/list", 200, "[".repeat(100_000));

        assertThat(read()).isInstanceOf(Listing.Partial.class);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        platform.says("/list", 200, "[\"" + "x".repeat(5_000_000) + "\"]");

        Listing.Partial<?> partial = (Listing.Partial<?>) read();

        assertThat(partial.failure()).isInstanceOf(ServiceReply.TryLater.class);
        assertThat(partial.failure().why()).contains("more than 4194304 bytes");
    }

    @Test
    void aRedirectDoesNotCarryTheTokenAway() {
        try (LoopbackPlatform thief = new LoopbackPlatform()) {
            platform.says(
                    "/list",
                    call -> new Says(307, "").with("Location", thief.at("/list").toString()));

            assertThat(read()).isInstanceOf(Listing.Partial.class);
            assertThat(thief.calls()).isEmpty();
        }
    }

    @Test
    void aTokenThatExpiresWhileAListIsReadIsRenewedOnTheWay() {
        platform.says("/list", call -> new Says(200, "[{}]").with("Link", "</two>; rel=\"next\""));
        platform.says("/two", call -> new Says(call.header("Authorization").endsWith("token-1") ? 401 : 200, "[{}]"));

        assertThat(read().items()).hasSize(2);
        assertThat(platform.heard("/token")).hasSize(2);
    }

    private Listing<?> read() {
        Call list = Call.get(platform.at("/list"), "application/json");
        return pages.read(
                platform.access(SCOPE), new Pages.Wanted(list.address(), "application/json", "", List.of(SCOPE)));
    }
}
