package org.telemaque.tool.workshop.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.lti.registration.PlatformConfiguration;
import org.telemaque.lti.registration.RegistrationOutcome;
import org.telemaque.lti.registration.RegistrationRequest;
import org.telemaque.lti.registration.ToolDescription;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.workshop.enrolment.Invitation.Purpose;

/** What becomes of an invitation, at an LMS that answers over real HTTP. */
class EnrolmentTest {
    private static final Invitation INVITATION =
            new Invitation(UUID.randomUUID(), Purpose.REGISTRATION, "acme", "Acme", Invitation.NOBODY, Instant.MAX);

    private final Slip slip = new Slip();
    private HttpServer lms;
    private GuardedClient client;

    /** One invitation, as the table keeps it. */
    private static final class Slip extends Invitations {
        private final List<String> heard = new ArrayList<>();
        private boolean away;

        @Override
        public boolean claim(UUID invitation) {
            heard.add("claim");
            return true;
        }

        @Override
        public boolean use(UUID invitation) {
            heard.add("use");
            return true;
        }

        @Override
        public void giveBack(UUID invitation) {
            heard.add("back");
            if (away) {
                throw new IllegalArgumentException("so is its table");
            }
        }
    }

    /** A house in which no other platform calls itself as this one. */
    private static class Alone extends Admission {
        @Override
        boolean refusesIssuer(Invitation invitation, Enrolment.Agreed agreed) {
            return false;
        }
    }

    /** A database that is away. */
    private static final class Away extends Alone {
        @Override
        Optional<Platform> admit(
                Invitation invitation, Enrolment.Agreed agreed, RegistrationOutcome.Registered registered) {
            throw new IllegalStateException("the database is away");
        }
    }

    /** A house that has this registration in force already. */
    private static final class Full extends Alone {
        @Override
        Optional<Platform> admit(
                Invitation invitation, Enrolment.Agreed agreed, RegistrationOutcome.Registered registered) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void open() throws Exception {
        lms = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        lms.createContext("/register", EnrolmentTest::register);
        lms.start();
        client = new GuardedClient(AddressGuard.of(true, List.of()), SSLContext.getDefault(), Duration.ofSeconds(5));
    }

    private static void register(HttpExchange exchange) throws IOException {
        byte[] granted = "{\"client_id\":\"tool\"}".getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(201, granted.length);
        exchange.getResponseBody().write(granted);
        exchange.close();
    }

    @AfterEach
    void close() {
        client.close();
        lms.stop(0);
    }

    @Test
    void anInvitationIsGivenBackWhenWhatCameOfItCouldNotBeKept() {
        assertThatThrownBy(() -> enrolment(new Away()).enrol(INVITATION, agreed("/register"), "once"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is away");
        assertThat(slip.heard).containsExactly("claim", "back");
    }

    @Test
    void aDatabaseThatIsTrulyAwayUsesNoInvitationUp() {
        slip.away = true;
        assertThatThrownBy(() -> enrolment(new Away()).enrol(INVITATION, agreed("/register"), "once"))
                .as("what went wrong first is told")
                .hasMessage("the database is away");
        assertThat(slip.heard).as("its claim ends by itself").doesNotContain("use");
    }

    @Test
    void anInvitationIsGivenBackWhenTheLmsRefuses() {
        assertThat(enrolment(new Away()).enrol(INVITATION, agreed("/nowhere"), "once"))
                .isInstanceOf(Enrolled.Failed.class);
        assertThat(slip.heard).containsExactly("claim", "back");
    }

    @Test
    void anInvitationIsUsedUpByARegistrationThatIsInForceAlready() {
        assertThat(enrolment(new Full()).enrol(INVITATION, agreed("/register"), "once"))
                .isInstanceOf(Enrolled.Taken.class);
        assertThat(slip.heard).containsExactly("claim", "use");
    }

    private Enrolment enrolment(Admission admission) {
        Map<String, String> demo = Map.of("telemaque.demo", "true");
        return new Enrolment(client, Settings.read(name -> Optional.ofNullable(demo.get(name))), slip, admission);
    }

    private Enrolment.Agreed agreed(String registration) {
        URI here = URI.create("https://tool.example/");
        ToolDescription tool = new ToolDescription(
                new ToolDescription.Name("Télémaque", "Mentors.", List.of()),
                new ToolDescription.Addresses(here, here, here, here, here, here),
                Set.of(),
                Map.of());
        URI address = URI.create("http://127.0.0.1:" + lms.getAddress().getPort());
        PlatformConfiguration platform = new PlatformConfiguration(
                address.toString(),
                new Registration.Endpoints(address, address, address, address.toString()),
                address.resolve(registration),
                new PlatformConfiguration.Product("played", "1"),
                new PlatformConfiguration.Support(Map.of(), Set.of(), Set.of(), Set.of()));
        return new Enrolment.Agreed(new RegistrationRequest(tool, platform), List.of());
    }
}
