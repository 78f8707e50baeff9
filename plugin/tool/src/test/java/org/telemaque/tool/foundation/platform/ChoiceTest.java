package org.telemaque.tool.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.LoginRequest;
import org.telemaque.lti.security.Reason;
import org.telemaque.lti.security.Registration;

class ChoiceTest {
    private static final Platform ONE = platform("one");
    private static final Platform TWO = platform("two");

    @Test
    void aLoginFindsItsPlatformByIssuerAndClientWithoutAClientOnlyWhenThereIsNoChoice() {
        assertThat(Choice.among(List.of(ONE, TWO), login("two"))).isEqualTo(new Choice.Meant(TWO));
        assertThat(Choice.among(List.of(ONE), login(""))).isEqualTo(new Choice.Meant(ONE));
        assertThat(reason(List.of(ONE, TWO), "")).isEqualTo(Reason.CLIENT_AMBIGUOUS);
        assertThat(reason(List.of(ONE, TWO), "three")).isEqualTo(Reason.CLIENT_UNKNOWN);
        assertThat(reason(List.of(), "one")).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    private static Reason reason(List<Platform> platforms, String client) {
        return ((Choice.NoneMeant) Choice.among(platforms, login(client)))
                .rejection()
                .reason();
    }

    private static LoginRequest login(String client) {
        Map<String, String> parameters = new HashMap<>(
                Map.of("iss", "https://lms.example", "login_hint", "x", "target_link_uri", "https://tool.example/"));
        parameters.put("client_id", client);
        return new LoginRequest(parameters);
    }

    private static Platform platform(String client) {
        URI somewhere = URI.create("https://lms.example/");
        Registration registration = new Registration(
                "https://lms.example",
                client,
                new Registration.Endpoints(somewhere, somewhere, somewhere, "x"),
                Registration.Deployments.learnt());
        return new Platform(
                UUID.nameUUIDFromBytes(client.getBytes()),
                new PlatformDescription(
                        client,
                        registration,
                        new PlatformDescription.Tenants("demo", Map.of()),
                        "",
                        Map.of(),
                        List.of()),
                ZoneOffset.UTC);
    }
}
