package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @Test
    void letsOneInAndTheNextOnlyWhenTheFirstHasLeft(@TempDir Path directory) throws Exception {
        DirectoryLock first = DirectoryLock.take(directory).orElseThrow();

        assertThat(DirectoryLock.take(directory)).isEmpty();

        first.close();
        assertThat(DirectoryLock.take(directory)).isPresent();
    }
}
