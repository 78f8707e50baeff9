package org.telemaque.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path data;

    private Secrets server() {
        return new Secrets(new SecureRandom(), data.resolve("new").toString());
    }

    @Test
    void aKeptSecretOutlivesTheServer() {
        String first = server().kept("seal");
        assertThat(first).hasSize(43).isEqualTo(server().kept("seal")).isNotEqualTo(server().kept("other"));
    }

    @Test
    void onlyTheServersOwnUserMayReadIt() throws IOException {
        server().kept("seal");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("new/keys/seal.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void serversThatStartAtTheSameMomentKeepTheSameSecret() throws Exception {
        for (int round = 0; round < 20; round++) {
            String name = "seal-" + round;
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<String>> servers = IntStream.range(0, 8)
                    .mapToObj(one -> CompletableFuture.supplyAsync(() -> {
                        await(start);
                        return server().kept(name);
                    }))
                    .toList();
            start.countDown();

            assertThat(servers).extracting(CompletableFuture::join).containsOnly(server().kept(name));
        }
        try (Stream<Path> left = Files.list(data.resolve("new/keys"))) {
            assertThat(left).allMatch(file -> file.toString().endsWith(".secret"));
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
