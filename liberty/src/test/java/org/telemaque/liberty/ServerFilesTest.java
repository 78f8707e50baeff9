package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFilesTest {
    @TempDir
    private Path directory;

    @Test
    void unpacksTheRuntimeAndLaysOurServerOverIt() throws IOException {
        Path home = new ServerFiles(jar("one")).unpack(servers());

        assertThat(home.resolve("lib/kernel.jar")).hasContent("kernel");
        assertThat(home.resolve("usr/servers/telemaque/server.xml")).hasContent("one");
    }

    @Test
    void doesNotUnpackTheSameContentTwice() throws IOException {
        Path home = new ServerFiles(jar("one")).unpack(servers());
        Path marker = Files.createFile(home.resolve("marker"));

        assertThat(new ServerFiles(jar("one")).unpack(servers())).isEqualTo(home);
        assertThat(marker).exists();
    }

    @Test
    void removesWhatAnotherJarAndAnInterruptedStartLeft() throws IOException {
        Path old = new ServerFiles(jar("one")).unpack(servers());
        Files.createDirectories(servers().resolve("unfinished/wlp/lib"));

        Path home = new ServerFiles(jar("two")).unpack(servers());

        assertThat(old).doesNotExist();
        assertThat(servers()).isDirectoryContaining(path -> path.equals(home.getParent()));
        assertThat(servers().toFile().list()).hasSize(1);
    }

    @Test
    void refusesAnEntryThatLeadsOutOfTheServer() throws IOException {
        Path jar = directory.resolve("bad.jar");
        Files.write(jar, zip(Map.of("server/../../../../../../outside", "x".getBytes(StandardCharsets.UTF_8))));

        assertThatThrownBy(() -> new ServerFiles(jar).unpack(servers()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
    }

    private Path servers() {
        return directory.resolve("server");
    }

    private Path jar(String configuration) throws IOException {
        byte[] runtime = zip(Map.of(
                "wlp/lib/kernel.jar", "kernel".getBytes(StandardCharsets.UTF_8),
                "wlp/usr/servers/telemaque/server.xml", "the runtime's".getBytes(StandardCharsets.UTF_8)));
        Path jar = directory.resolve("telemaque.jar");
        Files.write(
                jar,
                zip(Map.of(
                        "runtime.zip", runtime, "server/server.xml", configuration.getBytes(StandardCharsets.UTF_8))));
        return jar;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(header);
                ((OutputStream) zip).write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
