package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    private Path directory;

    @Test
    void anEmptyEnvironmentMeansTheDocumentedDefaults() {
        assertThat(properties(Map.of()))
                .containsEntry("telemaque.http.port", "9080")
                .containsEntry("telemaque.https.port", "9443")
                .containsEntry("telemaque.http.host", "127.0.0.1")
                .containsEntry("telemaque.base.url", "http://127.0.0.1:9080")
                .containsEntry("telemaque.demo", "false")
                .containsEntry("telemaque.allow.loopback", "false")
                .containsEntry("telemaque.time.zone", "Europe/Paris")
                .containsEntry(
                        "telemaque.platforms.dir",
                        directory.resolve("platforms").toString())
                .containsEntry(
                        "telemaque.db.url",
                        "jdbc:telemaque:h2:file:" + directory.resolve("telemaque")
                                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void theDemoKeepsToPlainHttpOnThisMachine() {
        assertThat(properties(Map.of("TELEMAQUE_DEMO", "true", "TELEMAQUE_HTTP_PORT", "8000")))
                .containsEntry("telemaque.http.host", "127.0.0.1")
                .containsEntry("telemaque.https", "off")
                .containsEntry("telemaque.base.url", "http://127.0.0.1:8000")
                .containsEntry("telemaque.allow.loopback", "true");
    }

    @Test
    void aPublicAddressOpensTheServerToTheNetwork() {
        assertThat(properties(Map.of("TELEMAQUE_BASE_URL", "https://mentors.example.com/")))
                .containsEntry("telemaque.http.host", "*")
                .containsEntry("telemaque.base.url", "https://mentors.example.com");
    }

    @Test
    void aBlankVariableCountsAsUnset() {
        assertThat(properties(Map.of("TELEMAQUE_HTTP_PORT", " "))).containsEntry("telemaque.http.port", "9080");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TELEMAQUE_HTTP_PORT       | 0
            TELEMAQUE_HTTP_PORT       | 65536
            TELEMAQUE_HTTP_PORT       | nine
            TELEMAQUE_HTTP_PORT       | -1
            TELEMAQUE_HTTPS_PORT      | 9080
            TELEMAQUE_HTTPS_PORT      | 99999999999
            TELEMAQUE_BASE_URL        | mentors.example.com
            TELEMAQUE_BASE_URL        | http://mentors.example.com
            TELEMAQUE_BASE_URL        | ftp://localhost
            TELEMAQUE_BASE_URL        | https://mentors.example.com/tool
            TELEMAQUE_BASE_URL        | https://mentors.example.com?a=b
            TELEMAQUE_BASE_URL        | https://someone@mentors.example.com
            TELEMAQUE_BASE_URL        | https://mentors.example.com:70000
            TELEMAQUE_BASE_URL        | https:// mentors
            TELEMAQUE_DB_URL          | jdbc:mysql://localhost/telemaque
            TELEMAQUE_DB_URL          | postgres://localhost/telemaque
            TELEMAQUE_PLATFORMS_DIR   | /nowhere/platforms
            TELEMAQUE_LRS_TARGETS_DIR | /nowhere/targets
            TELEMAQUE_CONTENT_DIR     | /nowhere/packs
            TELEMAQUE_ALLOW_LOOPBACK  | yes
            TELEMAQUE_DEMO            | 1
            TELEMAQUE_NAMESPACE       | mentors
            TELEMAQUE_NAMESPACE       | urn:x
            TELEMAQUE_NAMESPACE       | https://mentors.example.com/id#
            TELEMAQUE_TIME_ZONE       | Europe/Ithaca
            TELEMAQUE_PRIVATE_HOSTS   | lms.example.com, not a host
            TELEMAQUE_PRIVATE_HOSTS   | 10.0.0.0/33
            TELEMAQUE_PRIVATE_HOSTS   | 10.0.0.256
            TELEMAQUE_TRUSTED_PROXIES | proxy.example.com
            TELEMAQUE_TRUSTED_PROXIES | 10.0.0.0/x
            TELEMAQUE_TLS_KEYSTORE    | /nowhere/keys.p12
            TELEMAQUE_TRUSTSTORE      | /nowhere/trusted.pem
            TELEMAQUE_RATE_PERSON     | many
            TELEMAQUE_RATE_ADDRESS    | -1
            TELEMAQUE_KEEP_VISITS     | 0
            TELEMAQUE_CLOCK_LEEWAY    | abc
            TELEMAQUE_DEMO_LMS_URL    | campus
            TELEMAQUE_KEYS_ROTATION   | -1
            TELEMAQUE_KEEP_JOURNAL    | 1000000
            TELEMAQUE_KEEP_PARCELS    | 0
            TELEMAQUE_KEEP_GRADES     | soon
            TELEMAQUE_LRS_KEY         | a:b
            TELEMAQUE_LRS_DEFAULT_VERSION | 2.1
            """)
    void aWrongValueIsToldInOneSentenceThatNamesTheVariable(String variable, String value) {
        Map<String, String> environment = new HashMap<>(Map.of(variable, value));
        environment.put("TELEMAQUE_LRS_SECRET", variable.equals("TELEMAQUE_LRS_KEY") ? "secret" : "");
        environment.put("TELEMAQUE_TLS_PASSWORD", variable.equals("TELEMAQUE_TLS_KEYSTORE") ? "secret" : "");

        assertThat(faults(environment)).singleElement().satisfies(fault -> {
            assertThat(fault.variable()).isEqualTo(variable);
            assertThat(fault.toString())
                    .startsWith(variable + " must ")
                    .endsWith(".")
                    .doesNotContain("\n");
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(faults(Map.of("TELEMAQUE_DEMO", "maybe", "TELEMAQUE_TIME_ZONE", "Ithaca")))
                .extracting(Fault::variable)
                .containsExactlyInAnyOrder("TELEMAQUE_DEMO", "TELEMAQUE_TIME_ZONE");
    }

    @Test
    void aDataDirectoryThatIsAFileIsRefused() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(faults(Map.of("TELEMAQUE_DATA_DIR", file.toString())))
                .extracting(Fault::toString)
                .containsExactly(
                        "TELEMAQUE_DATA_DIR must be a directory that can be written to, not \"" + file + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TELEMAQUE_LRS_KEY", "TELEMAQUE_LRS_SECRET"})
    void halfOfTheRecordStoresCredentialsIsRefused(String only) {
        assertThat(faults(Map.of(only, "word")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).isEqualTo("must be set too, for " + only + " is"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/srv/telemaque",
                "jdbc:h2:file:/srv/telemaque;MODE=PostgreSQL",
                "jdbc:h2:file:/srv/telemaque;write_delay=0"
            })
    void everyH2DatabaseKeepsItsCommitsThroughAKill(String url) {
        assertThat(properties(Map.of("TELEMAQUE_DB_URL", url)).get("telemaque.db.url"))
                .startsWith(url.replaceFirst("jdbc:h2:", "jdbc:telemaque:h2:"))
                .containsOnlyOnce(url.contains("write_delay") ? "write_delay=0" : "WRITE_DELAY=0")
                .endsWith(";DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void aPostgresAddressStaysAsItIs() {
        assertThat(properties(Map.of("TELEMAQUE_DB_URL", "jdbc:postgresql://db.example.com/telemaque?ssl=true")))
                .containsEntry("telemaque.db.url", "jdbc:postgresql://db.example.com/telemaque?ssl=true");
    }

    @Test
    void noSecretIsPrintedNorHandedOn() {
        Map<String, String> secrets = Map.of(
                "TELEMAQUE_DB_PASSWORD", "hidden-1",
                "TELEMAQUE_LRS_KEY", "key",
                "TELEMAQUE_LRS_SECRET", "hidden-2",
                "TELEMAQUE_ADMIN_TOKEN", "hidden-3");

        assertThat(properties(secrets).values()).noneMatch(value -> value.contains("hidden"));
        assertThat(faults(Map.of("TELEMAQUE_TLS_PASSWORD", "hidden-4")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).doesNotContain("hidden"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TELEMAQUE_HTP_PORT        | TELEMAQUE_HTTP_PORT
            TELEMAQUE_TRUSTED_PROXY   | TELEMAQUE_TRUSTED_PROXIES
            TELEMAQUE_ADMINTOKEN      | TELEMAQUE_ADMIN_TOKEN
            TELEMAQUE_PLATFORM_DIR    | TELEMAQUE_PLATFORMS_DIR
            TELEMAQUE_TIMEZONE        | TELEMAQUE_TIME_ZONE
            TELEMAQUE_DEMO_           | TELEMAQUE_DEMO
            TELEMAQUE_COFFEE_MACHINE  | -
            TELEMAQUE_X               | -
            """)
    void aMistypedVariableIsToldWithTheNearestRightName(String mistyped, @Nullable String right) {
        assertThat(read(Map.of(mistyped, "hidden")).notes())
                .extracting(Fault::toString)
                .containsExactly(mistyped + " is no setting and changes nothing"
                        + (right == null ? "." : "; " + right + " is one."));
    }

    @Test
    void everyVariableIsDocumentedAndEveryOtherOneOfTheMachineIsLeftAlone() throws Exception {
        Set<String> documented = Pattern.compile("TELEMAQUE_([A-Z_]*[A-Z])\\b")
                .matcher(Files.readString(Path.of("OPERATIONS.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(Variables.KNOWN).containsExactlyInAnyOrderElementsOf(documented);
        assertThat(read(Map.of("PATH", "/bin", "OTEL_SDK_DISABLED", "true")).notes())
                .isEmpty();
    }

    @Test
    void aDataDirectoryThatIsMadeHereIsClosedToOthers() throws Exception {
        Path made = directory.resolve("made/here");

        assertThat(read(Map.of("TELEMAQUE_DATA_DIR", made.toString())).notes()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
        assertThat(read(Map.of("TELEMAQUE_DATA_DIR", made.toString())).notes()).isEmpty();
    }

    @Test
    void anOpenDirectoryThatWasThereKeepsItsRightsAndTheOperatorIsWarned() throws Exception {
        Files.createDirectory(directory.resolve("platforms"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(read(Map.of()).notes())
                .extracting(Fault::toString)
                .containsExactly("TELEMAQUE_DATA_DIR is open to every account of this machine,"
                        + " and what is kept there names people: chmod 700 \"" + directory + "\".");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void aDataDirectoryThatAGroupMayReadIsTheOperatorsChoice() throws Exception {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-x---"));

        assertThat(read(Map.of()).notes()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void withoutTrustedProxiesNoAddressIsBelieved() {
        assertThat("127.0.0.1").doesNotMatch(properties(Map.of()).get("telemaque.trusted.proxies.pattern"));
    }

    @Test
    void aTrustedNetworkIsBelieved() {
        assertThat("10.1.2.3")
                .matches(properties(Map.of("TELEMAQUE_TRUSTED_PROXIES", "192.0.2.1, 10.0.0.0/8"))
                        .get("telemaque.trusted.proxies.pattern"));
    }

    @Test
    void aNamespaceEndsWithASlash() {
        assertThat(properties(Map.of("TELEMAQUE_NAMESPACE", "https://id.example.com/mentors")))
                .containsEntry("telemaque.namespace", "https://id.example.com/mentors/");
    }

    private Map<String, String> properties(Map<String, String> environment) {
        return ((Settings.Right) read(environment)).settings().properties();
    }

    private List<Fault> faults(Map<String, String> environment) {
        return ((Settings.Wrong) read(environment)).faults();
    }

    private Settings.Reading read(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(Map.of("TELEMAQUE_DATA_DIR", directory.toString()));
        all.putAll(environment);
        return Settings.read(all);
    }
}
