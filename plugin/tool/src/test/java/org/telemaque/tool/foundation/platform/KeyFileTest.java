package org.telemaque.tool.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telemaque.lti.security.ToolKeys;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void ourPrivateKeysLieInOneFileThatOnlyTheServersOwnUserMayRead() throws IOException {
        Path file = folder.resolve("new/tool-keys.json");

        ToolKeys made = new KeyFile(file).readOr(() -> ToolKeys.generate("one", new SecureRandom()));
        ToolKeys read = new KeyFile(file).readOr(() -> ToolKeys.generate("two", new SecureRandom()));

        assertThat(read.publicJson()).isEqualTo(made.publicJson());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
