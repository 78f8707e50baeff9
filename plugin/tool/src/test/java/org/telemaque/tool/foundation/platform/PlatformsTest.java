package org.telemaque.tool.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telemaque.lti.registration.Defect;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.transport.AddressGuard;

class PlatformsTest {
    private static final String MOODLE = """
        name: Moodle
        issuer: https://moodle.example.org
        clientId: "%s"
        authorizationEndpoint: https://moodle.example.org/auth
        tokenEndpoint: https://moodle.example.org/token
        jwksUri: https://moodle.example.org/keys
        deploymentIds: any
        """;

    @TempDir
    Path folder;

    @Test
    void aFaultyPlatformFileIsLeftOutAndToldAndTheOthersAreRead() throws IOException {
        write("a.yaml", MOODLE.formatted("one"));
        write("b.yaml", MOODLE.formatted("two").replace("https://moodle.example.org/keys", "nowhere"));
        write("c.yml", "name: [unclosed");
        write("d.yaml", MOODLE.formatted("three").replace("name: Moodle", "name: Moodle\nname: Twice"));
        write("notes.txt", "not a platform");

        Platforms platforms = platforms();

        assertThat(platforms.all())
                .singleElement()
                .satisfies(platform ->
                        assertThat(platform.registration().clientId()).isEqualTo("one"));
        assertThat(platforms.defects()).extracting(Defect::file).contains("b.yaml", "c.yml", "d.yaml");
    }

    @Test
    void aPlatformKeepsItsIdAsLongAsItsIssuerAndClientStayTheSame() throws IOException {
        write("a.yaml", MOODLE.formatted("one"));
        Platform before = platforms().all().iterator().next();
        write("a.yaml", MOODLE.formatted("one").replace("name: Moodle", "name: Renamed"));
        Platform after = platforms().all().iterator().next();

        assertThat(after.name()).isEqualTo("Renamed");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.tenant("7")).isEqualTo("a");
        assertThat(after.timeZone()).hasToString("Europe/Paris");
    }

    @Test
    void aSecondFileOfTheSameRegistrationIsADefect() throws IOException {
        write("a.yaml", MOODLE.formatted("one"));
        write("b.yaml", MOODLE.formatted("one"));

        assertThat(platforms().all()).hasSize(1);
        assertThat(platforms().defects()).hasSize(1);
    }

    @Test
    void theDemoPlatformFollowsThePortOfThisServer() {
        PlatformFolder files = new PlatformFolder(true);
        files.readDemo(name -> name.equals("telemaque.http.port") ? Optional.of("18080") : Optional.empty());

        assertThat(files.defects()).isEmpty();
        assertThat(files.descriptions())
                .singleElement()
                .satisfies(demo -> assertThat(demo.registration().issuer()).isEqualTo("http://localhost:18080/lms"));
    }

    @Test
    void settingsHaveDefaultsAndFollowTheOperator() {
        Settings usual = Settings.read(name -> Optional.empty());
        assertThat(usual.baseUrl()).hasToString("http://127.0.0.1:9080");
        assertThat(usual.loopbackAllowed()).isFalse();
        assertThat(usual.platformsDirectory()).isEqualTo(Path.of("telemaque-data", "platforms"));

        Map<String, String> chosen = Map.of(
                "telemaque.base.url", "https://tool.example/",
                "telemaque.demo", "true",
                "telemaque.private.hosts", "lms.corp, 10.0.0.0/8",
                "telemaque.clock.leeway", "30");
        Settings settings = Settings.read(name -> Optional.ofNullable(chosen.get(name)));
        assertThat(settings.address("/lti/launch")).hasToString("https://tool.example/lti/launch");
        assertThat(settings.loopbackAllowed()).isTrue();
        assertThat(settings.privateHosts()).containsExactly("lms.corp", "10.0.0.0/8");
        assertThat(settings.leeway()).hasSeconds(30);
    }

    @Test
    void theSitesOfAPlatformFileMayBeCalledForThatPlatformWhereverTheyStandAndNoOthersOnPrivateAddresses()
            throws IOException {
        write("a.yaml", MOODLE.formatted("one").replace("https://moodle.example.org/keys", "https://10.1.2.3/keys"));
        write("broken.yaml", MOODLE.formatted("two").replace("moodle.example.org", "broken.example.org") + "\nx: [");
        Platforms platforms = platforms();
        Registration file = platforms.ofFiles().iterator().next().registration();
        AddressGuard guard = guard().vouchingFor(PlatformSettings.vouched(file, platforms));

        assertThat(List.of(
                        "https://moodle.example.org/token",
                        "https://MOODLE.example.org:443/any",
                        "https://10.1.2.3/keys",
                        "https://grades.corp/items",
                        "https://10.20.9.9/items"))
                .allSatisfy(open ->
                        assertThat(guard.objection(URI.create(open))).as(open).isEmpty());
        assertThat(List.of(
                        "https://moodle.example.org:8443/token",
                        "https://broken.example.org/token",
                        "https://wiki.corp/",
                        "https://10.1.2.4/keys",
                        "https://10.21.0.1/items",
                        "https://127.0.0.1/admin",
                        "http://moodle.example.org/token"))
                .allSatisfy(closed -> assertThat(guard.objection(URI.create(closed)))
                        .as(closed)
                        .isPresent());
    }

    @Test
    void nobodyElseReachesTheSitesOfAPlatformFile() throws IOException {
        write("a.yaml", MOODLE.formatted("one"));
        Platforms platforms = platforms();
        Registration file = platforms.ofFiles().iterator().next().registration();
        Registration like = new Registration("https://lms.example", "one", file.endpoints(), file.deployments());

        assertThat(guard().objection(file.endpoints().token())).isPresent();
        assertThat(PlatformSettings.vouched(like, platforms)).isEmpty();
        assertThat(PlatformSettings.vouched(file.endpoints().token(), platforms))
                .as("a token endpoint is no key set")
                .isEmpty();
        AddressGuard reading =
                guard().vouchingFor(PlatformSettings.vouched(file.endpoints().keySet(), platforms));
        assertThat(reading.objection(file.endpoints().keySet())).isEmpty();
    }

    /** What the operator lists is open to everybody; every other name stands on a private address. */
    private static AddressGuard guard() {
        Settings settings = Settings.read(name ->
                name.equals("telemaque.private.hosts") ? Optional.of("grades.corp, 10.20.0.0/16") : Optional.empty());
        AddressGuard listed = PlatformSettings.guard(settings);
        return new AddressGuard(listed.loopbackAllowed(), listed.listed(), host ->
                new InetAddress[] {InetAddress.getByName(host.matches("[0-9.]+") ? host : "192.168.0.7")});
    }

    @Test
    void aPlatformThatRegistersItselfUsesNoIssuerOfAnotherOne() throws IOException {
        write("a.yaml", MOODLE.formatted("one"));
        String issuer = "https://moodle.example.org";
        Platforms platforms = platforms();

        assertThat(platforms.isIssuerOfAnother(issuer, at("https://MOODLE.example.org:443")))
                .isFalse();
        assertThat(platforms.isIssuerOfAnother(issuer, at("https://evil.example")))
                .isTrue();
        assertThat(platforms.isIssuerOfAnother(issuer, at("https://moodle.example.org:8443")))
                .isTrue();
        assertThat(platforms.isIssuerOfAnother("https://nobody.example", at("https://evil.example")))
                .isFalse();
    }

    private static Registration.Endpoints at(String site) {
        return new Registration.Endpoints(
                URI.create(site + "/a"), URI.create(site + "/t"), URI.create(site + "/k"), site + "/t");
    }

    private Platforms platforms() {
        Platforms platforms =
                new Platforms(Settings.read(name -> Optional.empty()), new NoRegistrations(), Clock.systemUTC());
        PlatformFolder files = new PlatformFolder(false);
        files.readAll(folder);
        platforms.register(files);
        return platforms;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** A database in which nobody has registered. */
    private static final class NoRegistrations extends Registrations {
        @Override
        long revision() {
            return 0;
        }

        @Override
        List<RegistrationRow> all() {
            return List.of();
        }

        @Override
        Map<UUID, StandingRow> standings() {
            return Map.of();
        }
    }
}
