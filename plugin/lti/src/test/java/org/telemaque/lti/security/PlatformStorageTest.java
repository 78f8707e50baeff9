package org.telemaque.lti.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformStorageTest {
    @Test
    void anOfferIsForTheSiteThatTheBrowserIsSentTo() {
        PlatformStorage storage = offered("lti_storage_frame").orElseThrow();

        assertThat(storage).isEqualTo(new PlatformStorage("lti_storage_frame", "https://sso.lms.example:8443"));
        assertThat(storage.isParent()).isFalse();
        assertThat(offered("_parent").orElseThrow().isParent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "</script>", "a b", "é", "frame'];alert(1)//"})
    void aFrameThatNoPageWouldHaveIsNoOffer(String frame) {
        assertThat(offered(frame)).isEmpty();
    }

    @Test
    void aLoginThatSaysNothingOffersNothing() {
        LoginRequest login = LoginRequestTest.read(LoginRequestTest.with());

        assertThat(PlatformStorage.offered(login, registration())).isEmpty();
    }

    private static Optional<PlatformStorage> offered(String frame) {
        LoginRequest login = LoginRequestTest.read(LoginRequestTest.with("lti_storage_target", frame));
        return PlatformStorage.offered(login, registration());
    }

    private static Registration registration() {
        return new Registration(
                "https://lms.example",
                "client-7",
                new Registration.Endpoints(
                        URI.create("https://SSO.lms.example:8443/auth?tenant=1"), URI.create("/"), URI.create("/"), ""),
                Registration.Deployments.learnt());
    }
}
