package org.telemaque.tool.foundation.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telemaque.lti.security.ToolKeys;
import org.telemaque.tool.foundation.key.KeyRing.Seen;
import org.telemaque.tool.foundation.key.KeyRing.Use;

class KeyRingTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    /** Making a key takes long: one under many names is enough here. */
    private static final RSAKey KEY = made();

    @TempDir
    Path folder;

    private Instant now = START;
    private KeyRing ring;

    @BeforeEach
    void aServerThatStarts() {
        ring = ring(0);
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException unable) {
            throw new IllegalStateException(unable);
        }
    }

    private static ToolKeys named(String kid) {
        RSAKey key = new RSAKey.Builder(KEY).keyID(kid).build();
        return ToolKeys.read(new JWKSet(key).toString(false));
    }

    private KeyRing ring(int days) {
        AtomicInteger number = new AtomicInteger();
        return new KeyRing(
                new KeyFile(folder.resolve("new/tool-keys.json")),
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now;
                    }

                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }
                },
                () -> named("key-" + days + "-" + number.incrementAndGet()),
                Duration.ofDays(days));
    }

    @Test
    void ourPrivateKeysLieInOneFileThatOnlyTheServersOwnUserMayRead() throws IOException {
        Path file = folder.resolve("new/tool-keys.json");
        ring.prepare();

        assertThat(ring(0).keys().publicJson()).isEqualTo(ring.keys().publicJson());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aNewKeyIsPublishedForTwoDaysBeforeItSigns() {
        String first = ring.keys().currentKid();
        ring.prepare();
        ring.prepare();

        assertThat(published()).hasSize(2).startsWith(first);
        assertThat(uses()).containsExactly(Use.SIGNING, Use.NEXT);
        now = START.plus(Duration.ofDays(2)).minusSeconds(1);
        assertThat(ring.keys().currentKid()).isEqualTo(first);
        now = START.plus(Duration.ofDays(2));
        assertThat(ring.keys().currentKid()).isNotEqualTo(first);
    }

    @Test
    void theKeyBeforeIsPublishedForAWeekAfterItSignedLastAndThenNoLonger() {
        String first = ring.keys().currentKid();
        ring.prepare();
        now = START.plus(Duration.ofDays(9));
        assertThat(published()).contains(first);
        assertThat(uses()).containsExactly(Use.BEFORE, Use.SIGNING);
        now = now.plusSeconds(1);
        assertThat(published()).doesNotContain(first).hasSize(1);
    }

    @Test
    void aKeyInDangerIsReplacedAtOnceAndWithdrawnWhenTheOperatorSaysSo() {
        String first = ring.keys().currentKid();
        ring.replace();

        String second = ring.keys().currentKid();
        assertThat(second).isNotEqualTo(first);
        assertThat(published()).containsExactly(second, first);
        assertThat(ring.withdraw(second)).isFalse();
        assertThat(ring.withdraw(first)).isTrue();
        assertThat(published()).containsExactly(second);
    }

    @Test
    void aKeyThatIsOldEnoughIsFollowedByANewOneWithoutAnybody() {
        KeyRing turning = ring(90);
        String first = turning.keys().currentKid();
        now = START.plus(Duration.ofDays(87));
        assertThat(turning.seen()).hasSize(1);
        now = START.plus(Duration.ofDays(88));
        assertThat(turning.seen()).extracting(Seen::use).containsExactly(Use.SIGNING, Use.NEXT);
        now = START.plus(Duration.ofDays(90));
        assertThat(turning.keys().currentKid()).isNotEqualTo(first);
        assertThat(turning.seen()).hasSize(2);
    }

    @Test
    void anotherNodeReadsWhatOneHasWritten() throws IOException {
        KeyRing other = ring(0);
        assertThat(other.keys().currentKid()).isEqualTo(ring.keys().currentKid());
        ring.replace();
        // Two writings within one tick of the file system's clock would look alike.
        Files.setLastModifiedTime(
                folder.resolve("new/tool-keys.json"),
                java.nio.file.attribute.FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(other.keys().currentKid()).isEqualTo(ring.keys().currentKid());
    }

    @Test
    void ofTwoStartsAtOnceTheFirstOnesKeyIsBoths() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("new/tool-keys.json"));
        String first = ring.keys().currentKid();
        Path elsewhere = Files.move(folder.resolve("new/tool-keys.json"), folder.resolve("kept.json"));
        KeyRing late = ring(0);
        Files.createLink(folder.resolve("new/tool-keys.json"), elsewhere);
        assertThat(file.read()).extracting(OwnKey::kid).containsExactly(first);
        assertThat(late.keys().currentKid()).isEqualTo(first);
    }

    @Test
    void aFileOfAnOlderReleaseSignsOn() throws IOException {
        ToolKeys old = named("old");
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new/tool-keys.json"), old.privateJson());

        assertThat(ring.keys().publicJson()).isEqualTo(old.publicJson());
    }

    private List<Use> uses() {
        return ring.seen().stream().map(Seen::use).toList();
    }

    private List<String> published() {
        try {
            return JWKSet.parse(ring.keys().publicJson()).getKeys().stream()
                    .map(JWK::getKeyID)
                    .toList();
        } catch (ParseException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
