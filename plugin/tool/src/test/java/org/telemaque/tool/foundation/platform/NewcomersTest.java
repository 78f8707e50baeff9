package org.telemaque.tool.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.Registration;
import org.telemaque.tool.foundation.platform.Deployments.State;
import org.telemaque.tool.foundation.platform.Platform.Newcomers;

class NewcomersTest {
    private static final Platform.Terms INVITED = new Platform.Terms(false, "", Set.of(), List.of());
    private static final Registration.Deployments ONE = Registration.Deployments.only(Set.of("d-1"));

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
            assertThat(platform(issuer, Registration.Deployments.learnt()).newcomers())
                    .isEqualTo(Newcomers.ASKED);
        }
        Platform own = platform("https://lms.example", Registration.Deployments.learnt());
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

    @Test
    void oneThatWaitedNeedsNoDecisionOnceItIsWelcome() {
        Platform moodle = platform("https://lms.example", ONE).as(Standing.ACTIVE, INVITED);

        assertThat(metAgain(moodle, "d-2", State.WAITING)).isEqualTo(State.WAITING);
        assertThat(metAgain(moodle, "d-1", State.WAITING)).as("agreed on").isEqualTo(State.ADMITTED);
        assertThat(metAgain(moodle, "acme-s-own", State.WAITING))
                .as("a file says whose it is")
                .isEqualTo(State.ADMITTED);
        assertThat(metAgain(platform("https://lms.example", ONE), "d-1", State.WAITING))
                .as("a file lists it")
                .isEqualTo(State.ADMITTED);
        Platform open = moodle.meeting(Newcomers.LEARNT);
        assertThat(metAgain(open, "d-2", State.WAITING)).isEqualTo(State.ADMITTED);
        assertThat(metAgain(open, "d-2", State.REFUSED)).isEqualTo(State.REFUSED);
    }

    private static State metAgain(Platform platform, String deployment, State before) {
        return new DeploymentRow(new UUID(0, 1), platform.id(), deployment, Instant.EPOCH)
                .becomes(before)
                .met(platform)
                .state;
    }

    @Test
    void oneOfSeveralCompaniesIsNotTheOnlyOne() {
        assertThat(platform("https://lms.example", ONE).tenants()).containsExactlyInAnyOrder("demo", "acme");
        assertThat(platform("https://lms.example", ONE).isShared()).isTrue();
    }

    private static Platform platform(String issuer, Registration.Deployments deployments) {
        URI somewhere = URI.create(issuer + "/x");
        Registration registration = new Registration(
                issuer, "tool", new Registration.Endpoints(somewhere, somewhere, somewhere, "x"), deployments);
        var tenants = new PlatformDescription.Tenants("demo", Map.of("acme-s-own", "acme"));
        return Platform.of(
                new PlatformDescription("LMS", registration, tenants, "", Map.of(), List.of()), ZoneOffset.UTC);
    }
}
