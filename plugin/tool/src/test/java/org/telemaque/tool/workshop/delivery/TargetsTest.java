package org.telemaque.tool.workshop.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.xapi.value.XapiVersion;

class TargetsTest {
    private static final String SECRET = "correct-horse-battery";
    private static final String RIGHT = """
            endpoint: https://lrs.example.com/xapi
            version: 2.0.0
            login: {key: us, secret: "env:ACME_SECRET"}
            actor: pseudonym
            pseudonymKey: env:ACME_SECRET
            tenants: [acme, north]
            timeoutSeconds: 20
            history: true
            """;

    @TempDir
    private Path folder;

    private final Function<String, Optional<String>> environment = name ->
            Optional.ofNullable(Map.of("ACME_SECRET", SECRET, "SHORT", "short").get(name));

    @Test
    void aFileNamesAStoreElsewhere() throws Exception {
        assertThat(read(RIGHT).all())
                .containsExactly(new Target(
                        "acme",
                        URI.create("https://lrs.example.com/xapi"),
                        List.of(XapiVersion.V2_0_0),
                        new Target.Entry.Pair("us", SECRET),
                        new Guise(SECRET),
                        Set.of("acme", "north"),
                        Duration.ofSeconds(20),
                        true,
                        false));
        assertThat(read(RIGHT).refusal()).isEmpty();
        Target plain = read("endpoint: https://lrs.example.com\nlogin: {key: us, secret: env:ACME_SECRET}\n")
                .all()
                .get(0);
        assertThat(plain.editions()).containsExactly(XapiVersion.V1_0_3, XapiVersion.V2_0_0);
        assertThat(plain.takes("anybody")).isTrue();
        assertThat(plain.history()).isFalse();
    }

    @Test
    void withoutAFolderThereIsNoStoreElsewhere() {
        Targets none = targets();
        none.read(folder.resolve("none"), environment);
        assertThat(none.all()).isEmpty();
        assertThat(none.refusal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            endpoint: https://lrs.example.com/xapi | endpoint: http://lrs.example.com/xapi | endpoint: must be an https address
            endpoint: https://lrs.example.com/xapi | endpoint: https://a:b@lrs.example.com | endpoint: must be an https address
            endpoint: https://lrs.example.com/xapi | endpont: x                            | endpont: is no key
            version: 2.0.0                         | version: 0.9                          | version: must be 1.0.3 or 2.0.0
            env:ACME_SECRET                        | env:NOBODY                            | leads to nothing
            env:ACME_SECRET                        | file:/nowhere/at/all                  | leads to nothing
            env:ACME_SECRET                        | hunter2-in-the-clear                  | must say where the secret is
            pseudonymKey: env:ACME_SECRET          | pseudonymKey: env:SHORT               | at least 16 characters
            actor: pseudonym                       | actor: mbox                           | actor: must be account or pseudonym
            tenants: [acme, north]                 | tenants: acme                         | tenants: must be a list
            timeoutSeconds: 20                     | timeoutSeconds: 90                    | timeoutSeconds: must be a number
            history: true                          | history: soon                         | history: must be true or false
            key: us                                | key: "u:s"                            | must not contain a colon
            key: us                                | user: us                              | login.user: is no key
            history: true                          | 'history: [true'                      | is not YAML
            history: true                          | read: true                            | read: must not be true unless
            """, quoteCharacter = '\'')
    void aWrongFileIsToldInOneSentence(String right, String wrong, String told) throws Exception {
        Targets targets = read(RIGHT.replace(right, wrong));
        assertThat(targets.refusal().orElseThrow())
                .startsWith("TELEMAQUE_LRS_TARGETS_DIR must hold right files only: acme.yaml")
                .contains(told)
                .endsWith(".")
                .doesNotContain("\n", "hunter2", "a:b@", SECRET);
    }

    @Test
    void noSecretStandsInAFileAndNoneIsPrinted() throws Exception {
        assertThat(read(RIGHT).all().toString()).contains("lrs.example.com").doesNotContain(SECRET);
        Target token = read(RIGHT.replace("key: us,", "tokenEndpoint: \"https://id.example.com/token\", clientId: us,"))
                .all()
                .get(0);
        assertThat(token.entry()).isInstanceOf(Target.Entry.Token.class);
        assertThat(token.toString()).contains("id.example.com").doesNotContain(SECRET);
    }

    @Test
    void aSecretIsTakenAsItStandsWhateverItLooksLike() {
        List<ConfigSource> sources =
                List.of(new Source(Map.of("EMPTY", " ")), new Source(Map.of("EMPTY", "x", "ODD", "a${b}\\$${HOME}")));
        assertThat(Targets.exact(sources, "ODD")).contains("a${b}\\$${HOME}");
        assertThat(Targets.exact(sources, "EMPTY")).contains("x");
        assertThat(Targets.exact(sources, "NONE")).isEmpty();
    }

    /** One place where settings stand. */
    private record Source(Map<String, String> values) implements ConfigSource {
        @Override
        public Set<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public String getValue(String name) {
            return values.get(name);
        }

        @Override
        public String getName() {
            return "here";
        }
    }

    @Test
    void aStoreElsewhereMayKnowPeopleByNamesOfItsOwn() {
        String statement = "{\"id\":\"x\",\"actor\":{\"account\":{\"homePage\":\"https://h/t\",\"name\":\"n-1\"}},"
                + "\"result\":{\"score\":{\"scaled\":0.50}}}";
        assertThat(new Guise("").dress(statement)).isEqualTo(statement);
        String dressed = new Guise(SECRET).dress(statement);
        assertThat(dressed)
                .contains("\"homePage\":\"https://h/t\"", "0.50", "\"id\":\"x\"")
                .doesNotContain("n-1");
        assertThat(new Guise(SECRET).dress(statement)).isEqualTo(dressed);
        assertThat(new Guise(SECRET + "2").dress(statement)).isNotEqualTo(dressed);
        assertThat(new Guise(SECRET).dress(statement.replace("h/t", "h/u")))
                .isNotEqualTo(dressed.replace("h/t", "h/u"));
    }

    @Test
    void aBatchIsNoLargerThanAMillionCharacters() {
        List<Parcel> parcels = List.of(parcel(400_000), parcel(500_000), parcel(200_000), parcel(2_000_000), parcel(1));
        assertThat(StoreCourier.batches(parcels)).extracting(List::size).containsExactly(2, 1, 1, 1);
        assertThat(StoreCourier.batches(parcels).stream().flatMap(List::stream)).containsExactlyElementsOf(parcels);
    }

    private static Parcel parcel(int length) {
        return new Parcel(UUID.randomUUID(), "acme", "lrs:acme", "somebody", "x".repeat(length));
    }

    private Targets read(String text) throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), text);
        Targets targets = targets();
        targets.read(folder, environment);
        return targets;
    }

    private static Targets targets() {
        return new Targets(Settings.read(name -> Optional.empty()));
    }
}
