package org.telemaque.lrs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.xapi.store.Scope;
import org.telemaque.xapi.store.StoreCredential;
import org.telemaque.xapi.value.Iri;

class AccessTest {
    private static final Credentials ROOT = new Credentials("root", "s:crét");
    private static final Transaction DATABASE = TestDatabase.H2.open();
    private static final KeyRing KEYS = new KeyRing(DATABASE, Clock.systemUTC(), new SecureRandom());
    private static final Gate GATE = new Gate(ROOT, Iri.of("https://t.example/xapi"), KEYS);

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

    @Test
    void aTenantsCredentialsReadAndWriteThatTenantAlone() {
        Caller caller = admitted(KEYS.make("acme", "the LMS", Set.of(Scope.READ, Scope.WRITE)));
        assertThat(caller.author().tenant()).isEqualTo("acme");
        assertThat(caller.reach()).isEqualTo(new Reach.Of("acme"));
        assertThat(caller.isRoot()).isFalse();
    }

    @Test
    void aScopeOpensWhatItNamesAndNothingElse() {
        Caller writer = admitted(KEYS.make("acme", "", Set.of(Scope.WRITE)));
        assertThat(writer.mayAny(Rights.needed("POST", "statements"))).isTrue();
        assertThat(writer.mayAny(Rights.needed("GET", "statements"))).isFalse();
        assertThat(writer.mayAny(Rights.needed("GET", "activities/state"))).isFalse();
        assertThat(writer.mayAny(Rights.needed("DELETE", "extensions/erasure"))).isFalse();
        Caller mine = admitted(KEYS.make("acme", "", Set.of(Scope.READ_MINE, Scope.PROFILE)));
        assertThat(mine.reach()).isInstanceOf(Reach.Mine.class);
        assertThat(mine.mayAny(Rights.needed("HEAD", "statements"))).isTrue();
        assertThat(mine.mayAny(Rights.needed("PUT", "agents/profile"))).isTrue();
        assertThat(admitted(KEYS.make("acme", "", Set.of(Scope.ALL)))
                        .mayAny(Rights.needed("DELETE", "extensions/erasure")))
                .isTrue();
    }

    @Test
    void anOldSecretLetsNobodyInAfterANewOneWasMade() {
        StoreCredential old = KEYS.make("acme", "", Set.of(Scope.READ));
        StoreCredential anew = KEYS.rotate("acme", old.key()).orElseThrow();
        assertThat(GATE.admit(header(old))).isEmpty();
        assertThat(GATE.admit(header(anew))).isPresent();
        assertThat(KEYS.rotate("other", old.key())).isEmpty();
    }

    @Test
    void revokedCredentialsLetNobodyIn() {
        StoreCredential credential = KEYS.make("acme-" + UUID.randomUUID(), "a label", Set.of(Scope.READ));
        String tenant = admitted(credential).author().tenant();
        assertThat(KEYS.revoke("other", credential.key())).isFalse();
        assertThat(GATE.admit(header(credential))).isPresent();
        assertThat(KEYS.revoke(tenant, credential.key())).isTrue();
        assertThat(GATE.admit(header(credential))).isEmpty();
        assertThat(KEYS.rotate(tenant, credential.key())).isEmpty();
        assertThat(KEYS.all(tenant)).singleElement().satisfies(card -> {
            assertThat(card.label()).isEqualTo("a label");
            assertThat(card.scopes()).containsExactly(Scope.READ);
            assertThat(card.revoked()).isTrue();
        });
    }

    private static Caller admitted(StoreCredential credential) {
        return GATE.admit(header(credential)).orElseThrow();
    }

    private static String header(StoreCredential credential) {
        String pair = credential.key() + ":" + credential.secret();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
