package org.telemaque.tool.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.security.Registration.Deployments;
import org.telemaque.tool.foundation.platform.Platform.Newcomers;

class NewcomersTest {
    private static final Platform.Terms INVITED = new Platform.Terms(false, "", Set.of(), List.of());
    private static final Deployments ONE = Deployments.only(Set.of("d-1"));

    @Test
    void aDeploymentThatNobodyAgreedOnIsAskedFor() {
        Platform moodle = platform("https://lms.example", ONE).as(Standing.ACTIVE, INVITED);

        assertThat(moodle.newcomers()).isEqualTo(Newcomers.ASKED);
        assertThat(moodle.welcomes("d-1")).isTrue();
        assertThat(moodle.welcomes("d-2")).isFalse();
        assertThat(moodle.welcomes("acme-s-own")).as("a file says whose it is").isTrue();
        assertThat(moodle.examined().deployments().admit("d-2"))
                .as("it is believed before it is met")
                .isTrue();
        assertThat(moodle.meeting(Newcomers.LEARNT).welcomes("d-2")).isTrue();
    }

    @Test
    void whereOneIssuerServesManyCustomersEveryDeploymentIsAskedFor() {
        for (String issuer : List.of("https://canvas.instructure.com", "https://blackboard.com")) {
            assertThat(platform(issuer, Deployments.learnt()).newcomers()).isEqualTo(Newcomers.ASKED);
        }
        Platform own = platform("https://lms.example", Deployments.learnt());
        assertThat(own.newcomers()).isEqualTo(Newcomers.LEARNT);
        assertThat(own.as(Standing.ACTIVE, INVITED).newcomers()).isEqualTo(Newcomers.LEARNT);
        assertThat(own.welcomes("d-2")).isTrue();
    }

    @Test
    void aFileThatListsItsDeploymentsHasTheLastWord() {
        Platform listed = platform("https://canvas.instructure.com", ONE);

        assertThat(listed.newcomers()).isEqualTo(Newcomers.LISTED);
        assertThat(listed.meeting(Newcomers.LEARNT).newcomers()).isEqualTo(Newcomers.LISTED);
        assertThat(listed.examined().deployments().admit("d-2")).isFalse();
    }

    private static Platform platform(String issuer, Deployments deployments) {
        URI somewhere = URI.create(issuer + "/x");
        Registration registration = new Registration(
                issuer, "tool", new Registration.Endpoints(somewhere, somewhere, somewhere, "x"), deployments);
        var tenants = new PlatformDescription.Tenants("demo", Map.of("acme-s-own", "acme"));
        return Platform.of(
                new PlatformDescription("LMS", registration, tenants, "", Map.of(), List.of()), ZoneOffset.UTC);
    }
}
