package org.telemaque.lrs.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import jakarta.json.Json;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.parsson.JsonProviderImpl;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.telemaque.lrs.LocalStore;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.value.XapiVersion;

/** The client in a process of its own, whose class path holds the client and what it stands on, and no server. */
class ClientTest {
    @Test
    void aPlainProgramStoresFindsAndKeepsDocuments() throws Exception {
        LocalStore store = LocalStore.start(TestDatabase.H2, XapiVersion.V1_0_3);
        String classPath = List.of(
                        PlainMain.class,
                        Statement.class,
                        Json.class,
                        JsonProviderImpl.class,
                        JWSObject.class,
                        NullMarked.class)
                .stream()
                .map(ClientTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        PlainMain.class.getName(),
                        store.endpoint().toString(),
                        LocalStore.ROOT.key(),
                        LocalStore.ROOT.secret())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(said).isZero();
    }

    private static String place(Class<?> type) {
        try {
            return new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
