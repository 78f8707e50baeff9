package org.telemaque.lti.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.service.LoopbackPlatform.Says;
import org.telemaque.lti.transport.Call;

class ServiceClientTest {
    private static final String SCOPE = "scope:one";

    private final LoopbackPlatform platform = new LoopbackPlatform();
    private final ServiceClient services = platform.services();

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void takesEverySuccessForOne(int status) {
        platform.says("/thing", status, status == 204 ? "" : "{}");

        assertThat(send())
                .isInstanceOfSatisfying(
                        ServiceReply.Done.class,
                        done -> assertThat(done.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void whetherToComeBackAndWhenIsToldApartFromBeingRefusedForGood(int status) {
        platform.says("/thing", call -> new Says(status, "busy").with("Retry-After", "120"));

        assertThat(send()).isEqualTo(new ServiceReply.TryLater("status " + status + ": busy", Duration.ofSeconds(120)));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 403, 404, 405, 406, 409, 410, 415, 422, 501})
    void refusalsForGoodKeepTheirStatus(int status) {
        platform.says("/thing", call -> new Says(status, "no").with("Location", "/elsewhere"));

        assertThat(send()).isEqualTo(new ServiceReply.Refused(status, "status " + status + ": no"));
        assertThat(platform.heard("/elsewhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 21 Nov 2026 09:10:00 GMT | 600",
                "Sat, 21 Nov 2026 08:00:00 GMT | 0",
                "999999999 | 86400",
                "-5 | 0",
                "soon | 0"
            })
    void readsHowLongThePlatformWantsToBeLeftAlone(String retryAfter, long seconds) {
        platform.says("/thing", call -> new Says(429, "").with("Retry-After", retryAfter));

        assertThat(send()).isEqualTo(new ServiceReply.TryLater("status 429", Duration.ofSeconds(seconds)));
    }

    @Test
    void aMissingScopeIsUnderstoodFromTheAnswerToo() {
        platform.says(
                "/thing", call -> new Says(403, "").with("WWW-Authenticate", "Bearer error=\"insufficient_scope\""));
        assertThat(send()).isEqualTo(new ServiceReply.MissingScope(SCOPE));
        platform.says("/thing", 403, "{\"errors\":{\"message\":\"Insufficient scope\"}}");
        assertThat(send()).isEqualTo(new ServiceReply.MissingScope(SCOPE));
    }

    @Test
    void aPlatformThatIsDownIsTriedLater() {
        send();
        platform.stop();

        assertThat(send()).isInstanceOf(ServiceReply.TryLater.class);
    }

    @Test
    void whatAPlatformSaysReachesTheLogInOneShortLine() {
        platform.says("/thing", 400, "bad\r\nINFO all is well\u2028" + "x".repeat(5_000));

        assertThat(((ServiceReply.Refused) send()).why())
                .startsWith("status 400: bad INFO all is well x")
                .hasSizeLessThan(230)
                .doesNotContain("\n", "\r", "\u2028");
    }

    @Test
    void aCallNamesAScope() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceCall(List.of(), Call.get(platform.at("/thing"), "text/plain")));
    }

    private ServiceReply send() {
        Call call = Call.get(platform.at("/thing"), "application/json");
        return services.send(platform.access(SCOPE), new ServiceCall(List.of(SCOPE), call));
    }
}
