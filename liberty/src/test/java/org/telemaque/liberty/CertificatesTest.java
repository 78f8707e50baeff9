package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
    private static final SecureRandom CHANCE = new SecureRandom();

    @TempDir
    private static Path shared;

    private static TestKeys keys = new TestKeys(Path.of("unset"));

    @TempDir
    private Path data;

    @BeforeAll
    static void makeAKeyStoreAndItsCertificate() throws Exception {
        keys = TestKeys.make(shared);
    }

    @Test
    void theOperatorsKeyStoreIsShown() throws Exception {
        Variables variables = new Variables(
                Map.of("TELEMAQUE_TLS_KEYSTORE", keys.store().toString(), "TELEMAQUE_TLS_PASSWORD", "changeit"));

        assertThat(Certificates.read(variables).prepare(data, CHANCE))
                .containsEntry("telemaque.tls.keystore", keys.store().toString())
                .containsEntry("telemaque.tls.keystore.type", "PKCS12")
                .containsEntry("telemaque.tls.password", "changeit");
        assertThat(variables.faults()).isEmpty();
    }

    @Test
    void theLongNameOfThePasswordIsUnderstood() {
        Variables variables = new Variables(Map.of(
                "TELEMAQUE_TLS_KEYSTORE", keys.store().toString(), "TELEMAQUE_TLS_KEYSTORE_PASSWORD", "changeit"));

        assertThat(Certificates.read(variables).shown()).isInstanceOf(Certificates.Given.class);
    }

    @Test
    void aKeyStoreThatThePasswordDoesNotOpenIsRefused() {
        Variables variables = new Variables(
                Map.of("TELEMAQUE_TLS_KEYSTORE", keys.store().toString(), "TELEMAQUE_TLS_PASSWORD", "another"));

        Certificates.read(variables);

        assertThat(variables.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("TELEMAQUE_TLS_KEYSTORE must be")
                        .doesNotContain("another"));
    }

    @Test
    void aKeyStoreWithoutPasswordIsRefused() {
        Variables variables =
                new Variables(Map.of("TELEMAQUE_TLS_KEYSTORE", keys.store().toString()));

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
        Variables variables =
                new Variables(Map.of("TELEMAQUE_TRUSTSTORE", keys.certificate().toString()));

        Map<String, String> properties = Certificates.read(variables).prepare(data, CHANCE);

        Path trusted = Path.of(properties.get("javax.net.ssl.trustStore"));
        assertThat(KeyStores.certificates(trusted, "changeit"))
                .containsAll(KeyStores.certificates(keys.certificate(), ""))
                .hasSizeGreaterThan(20);
    }
}
