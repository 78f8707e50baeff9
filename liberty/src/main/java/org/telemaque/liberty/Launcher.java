package org.telemaque.liberty;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** {@code java -jar telemaque.jar}: checks the settings, unpacks the server once and runs it in this process. */
public final class Launcher {
    private static final int REFUSED = 1;

    private final PrintStream out;
    private final PrintStream err;

    /** Tells the operator what happens by these two. */
    Launcher(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Starts the server that the environment describes; exit status 1 when it may not start. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Launcher(out, err).run(System.getenv()));
    }

    /** Runs until the server stops, or returns at once with exit status 1 and a sentence on the error stream. */
    int run(Map<String, String> environment) {
        Settings.Reading reading = Settings.read(environment);
        reading.notes().forEach(err::println);
        if (reading instanceof Settings.Wrong wrong) {
            wrong.faults().forEach(err::println);
            return REFUSED;
        }
        return run(((Settings.Right) reading).settings());
    }

    private int run(Settings settings) {
        Path data = settings.places().data();
        try {
            Optional<DirectoryLock> lock = DirectoryLock.take(data);
            if (lock.isEmpty()) {
                return refuse("TELEMAQUE_DATA_DIR " + data + " is in use by another Télémaque that is running.");
            }
            try {
                return start(settings);
            } finally {
                lock.get().close();
            }
        } catch (IOException | UncheckedIOException | GeneralSecurityException failure) {
            return refuse("TELEMAQUE_DATA_DIR " + data + " could not be made ready: " + failure.getMessage() + ".");
        } catch (ReflectiveOperationException failure) {
            return refuse("The server in this jar is incomplete: " + failure.getMessage() + ".");
        }
    }

    private int start(Settings settings) throws IOException, GeneralSecurityException, ReflectiveOperationException {
        Address address = settings.address();
        if (isTaken(address.host(), address.httpPort())) {
            return refuse("TELEMAQUE_HTTP_PORT " + address.httpPort() + " is already in use on this machine.");
        }
        if (isTaken(address.host(), address.httpsPort())) {
            return refuse("TELEMAQUE_HTTPS_PORT " + address.httpsPort() + " is already in use on this machine.");
        }
        Path data = settings.places().data();
        OwnerOnly.directory(data.resolve("platforms"));
        OwnerOnly.directory(data.resolve("logs"));
        Map<String, String> properties = new HashMap<>(settings.properties());
        properties.putAll(settings.certificates().prepare(data, new SecureRandom()));
        properties.put("telemaque.openapi.ui", openApiUi(settings.demo()));
        Path home = new ServerFiles(ownJar()).unpack(data.resolve("server"));
        new Readiness(address.httpPort()).watch(() -> out.println(welcome(settings)), this::end);
        OpenLiberty.run(home, properties);
        return 0;
    }

    /** The pages that try the interface out are for the demo; the server can't leave them out, so nobody knows where they are. */
    private static String openApiUi(boolean demo) {
        byte[] name = new byte[16];
        new SecureRandom().nextBytes(name);
        return demo ? "/openapi/ui" : "/openapi/" + HexFormat.of().formatHex(name);
    }

    private static String welcome(Settings settings) {
        return settings.demo()
                ? "Open http://localhost:" + settings.address().httpPort() + "/lms (Ctrl-C stops)"
                : "Télémaque is ready at " + settings.address().publicUrl();
    }

    /** Ends the process at once: nothing of this start is worth an orderly stop, which would wait for the start to end. */
    private void end(String sentence) {
        Runtime.getRuntime().halt(refuse(sentence));
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }

    private static boolean isTaken(String host, int port) {
        if (port == Address.OFF) {
            return false;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(
                    host.equals("*")
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(host), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    private static Path ownJar() {
        try {
            return Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
