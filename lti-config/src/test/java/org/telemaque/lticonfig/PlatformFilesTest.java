package org.telemaque.lticonfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.telemaque.lti.registration.PlatformFile;

/** Every platform file reads; a defect is shown with its file, its key and what would be right. */
class PlatformFilesTest {

    private static final String DEMO = "demo.yaml";

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("platforms"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPlatformFileReads(Path file) throws IOException {
        String name = file.getFileName().toString();
        assertThat(PlatformFile.read(name, content(file), name.equals(DEMO))).isInstanceOf(PlatformFile.Read.class);
    }

    private static Map<?, ?> content(Path file) throws IOException {
        LoadSettings strict =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return (Map<?, ?>) new Load(strict).loadFromString(filled(Files.readString(file)));
    }

    /** Puts the default into {@code ${NAME:default}}, as the tool does when the variable is not set. */
    private static String filled(String text) {
        return text.replaceAll("\\$\\{[A-Z_]+:([^}]*)}", "$1");
    }
}
