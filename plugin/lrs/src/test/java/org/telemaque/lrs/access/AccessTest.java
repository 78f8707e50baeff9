package org.telemaque.lrs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.xapi.value.Iri;

class AccessTest {
    private static final Credentials ROOT = new Credentials("root", "s:crét");
    private static final Gate GATE = new Gate(ROOT, Iri.of("https://t.example/xapi"));

    @Test
    void theRootCredentialReadsEveryTenantAndWritesForTheDefaultOne() {
        Caller caller = GATE.admit(header("root:s:crét")).orElseThrow();
        assertThat(caller.author().tenant()).isEqualTo("default");
        assertThat(caller.reach()).isEqualTo(new Reach.Everyone());
        assertThat(GATE.admit(header("root:s:crét").replace("Basic", "bAsIc"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"root:wrong", "other:s:crét", "root", "", ":", "root:s:crét ", "root:s:cré"})
    void nobodyElseIsLetIn(String pair) {
        assertThat(GATE.admit(header(pair))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic %%%", "Bearer abc", "Basic cm9vdA"})
    void aMalformedHeaderLetsNobodyIn(String header) {
        assertThat(GATE.admit(header)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ab,c", "a,bc", "1:a,b"})
    void doesNotTakeAKeyForAPartOfASecret(String key, String secret) {
        Credentials shown = new Credentials(key, secret);
        assertThat(shown.equalTo(new Credentials("a", "b:c"))).isFalse();
        assertThat(shown.equalTo(new Credentials(key, secret))).isTrue();
    }

    @Test
    void credentialsAreMadeOnceInAFileThatOnlyItsOwnerCanRead(@TempDir Path directory) throws IOException {
        Path data = directory.resolve("not/there/yet");
        Credentials made = new CredentialsFile(data, new SecureRandom()).read();
        assertThat(new CredentialsFile(data, new SecureRandom()).read()).isEqualTo(made);
        assertThat(made.secret()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("lrs-credentials"))))
                .isEqualTo("rw-------");
    }

    @Test
    void secretsAreNeverPrinted() {
        assertThat(ROOT.toString()).doesNotContain("crét");
    }

    private static String header(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
