package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A key store with one self-signed certificate for this machine, made by the JDK's own tool.
 *
 * @param directory where it is
 */
record TestKeys(Path directory) {
    static final String PASSWORD = "changeit";

    /** Makes the store and a copy of its certificate. */
    static TestKeys make(Path directory) throws Exception {
        TestKeys keys = new TestKeys(directory);
        keys.tool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=ip:127.0.0.1");
        keys.tool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-file",
                keys.certificate().toString());
        return keys;
    }

    /** The PKCS#12 store. */
    Path store() {
        return directory.resolve("server.p12");
    }

    /** Its certificate, in PEM. */
    Path certificate() {
        return directory.resolve("server.pem");
    }

    private void tool(String... arguments) throws Exception {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString()),
                        Stream.of(arguments),
                        Stream.of("-keystore", store().toString(), "-storepass", PASSWORD))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.txt").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
