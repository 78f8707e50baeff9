package org.telemaque.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
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
}
