package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
    private static final SecureRandom CHANCE = new SecureRandom();

    @TempDir
    private static Path shared;

    @TempDir
    private Path data;

    @BeforeAll
    static void makeAKeyStoreAndItsCertificate() throws Exception {
        keytool("-genkeypair -alias server -keyalg EC -dname CN=mentors.example.com");
        keytool("-exportcert -rfc -alias server -file " + shared.resolve("server.pem"));
    }

    @Test
    void theOperatorsKeyStoreIsShown() throws Exception {
        Variables variables = new Variables(
                Map.of("TELEMAQUE_TLS_KEYSTORE", store().toString(), "TELEMAQUE_TLS_PASSWORD", "changeit"));

        assertThat(Certificates.read(variables).prepare(data, CHANCE))
                .containsEntry("telemaque.tls.keystore", store().toString())
                .containsEntry("telemaque.tls.keystore.type", "PKCS12")
                .containsEntry("telemaque.tls.password", "changeit");
        assertThat(variables.faults()).isEmpty();
    }

    @Test
    void theLongNameOfThePasswordIsUnderstood() {
        Variables variables = new Variables(
                Map.of("TELEMAQUE_TLS_KEYSTORE", store().toString(), "TELEMAQUE_TLS_KEYSTORE_PASSWORD", "changeit"));

        assertThat(Certificates.read(variables).shown()).isInstanceOf(Certificates.Given.class);
    }

    @Test
    void aKeyStoreThatThePasswordDoesNotOpenIsRefused() {
        Variables variables = new Variables(
                Map.of("TELEMAQUE_TLS_KEYSTORE", store().toString(), "TELEMAQUE_TLS_PASSWORD", "another"));

        Certificates.read(variables);

        assertThat(variables.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("TELEMAQUE_TLS_KEYSTORE must be")
                        .doesNotContain("another"));
    }

    @Test
    void aKeyStoreWithoutPasswordIsRefused() {
        Variables variables = new Variables(Map.of("TELEMAQUE_TLS_KEYSTORE", store().toString()));

        Certificates.read(variables);

        assertThat(variables.faults()).extracting(Fault::variable).containsExactly("TELEMAQUE_TLS_PASSWORD");
    }

    @Test
    void aGeneratedPasswordIsReadableByItsOwnerOnlyAndKept() throws Exception {
        Certificates certificates = Certificates.read(new Variables(Map.of()));

        Map<String, String> first = certificates.prepare(data, CHANCE);
        Map<String, String> second = certificates.prepare(data, CHANCE);

        assertThat(second).isEqualTo(first);
        assertThat(first.get("telemaque.tls.password")).hasSizeGreaterThan(30);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/https.password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theOperatorsCertificatesAreTrustedBesideThoseOfJava() throws Exception {
        Variables variables = new Variables(
                Map.of("TELEMAQUE_TRUSTSTORE", shared.resolve("server.pem").toString()));

        Map<String, String> properties = Certificates.read(variables).prepare(data, CHANCE);

        Path trusted = Path.of(properties.get("javax.net.ssl.trustStore"));
        assertThat(KeyStores.certificates(trusted, "changeit"))
                .containsAll(KeyStores.certificates(shared.resolve("server.pem"), ""))
                .hasSizeGreaterThan(20);
    }

    private static Path store() {
        return shared.resolve("server.p12");
    }

    private static void keytool(String command) throws Exception {
        Stream<String> tool = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        Stream<String> where = Stream.of("-keystore", store().toString(), "-storepass", "changeit");
        Process process = new ProcessBuilder(Stream.of(tool, Arrays.stream(command.split(" ")), where)
                        .flatMap(part -> part)
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(new File(shared.toFile(), "keytool.txt"))
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
