package org.telemaque.tool.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.Registration;

/** A browser is sent back to an LMS's own sites only. */
class PlatformSitesTest {
    private static final Platform CLOUD = platform();

    private static Platform platform() {
        Registration registration = new Registration(
                "https://cloud.example",
                "client",
                new Registration.Endpoints(
                        URI.create("https://login.cloud.example:8443/auth"),
                        URI.create("https://tokens.example/"),
                        URI.create("https://keys.example/"),
                        "x"),
                Registration.Deployments.learnt());
        PlatformDescription said = new PlatformDescription(
                "Cloud",
                registration,
                new PlatformDescription.Tenants("demo", Map.of()),
                "",
                Map.of(),
                List.of("https://learn.acme.example", "https://*.Schools.example"));
        return new Platform(new UUID(0, 1), said, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cloud.example",
                "https://login.cloud.example:8443",
                "https://learn.acme.example",
                "https://north.schools.example",
                "https://a.b.schools.example"
            })
    void ownsWhereItIsReachedAndWhatMayFrameUs(String origin) {
        assertThat(CLOUD.owns(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cloud.example.evil.example",
                "https://cloudXexample",
                "http://cloud.example",
                "https://cloud.example:444",
                "https://login.cloud.example",
                "https://tokens.example",
                "https://schools.example",
                "https://evil.example/.schools.example",
                "https://evilschools.example",
                ""
            })
    void ownsNothingElse(String origin) {
        assertThat(CLOUD.owns(origin)).isFalse();
    }
}
