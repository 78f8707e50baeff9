package org.telemaque.liberty.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed server in a process of its own, on a free port, with the demo switched on and a fresh data directory. */
public final class TelemaqueServer implements AutoCloseable {

    /** What the operator signs in with. */
    public static final String ADMIN_TOKEN = "an-operator-of-the-tests";

    /** Basic credentials of the embedded record store. */
    public static final String LRS_KEY = "tests";

    public static final String LRS_SECRET = "a-secret-of-the-tests";

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;

    private TelemaqueServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts a server and waits until it is ready. */
    public static TelemaqueServer start() throws IOException, InterruptedException {
        Path home = Files.createDirectories(TARGET.resolve("browser-tests"));
        int port = freePort();
        Path log = home.resolve("server-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment().putAll(settings(port, home.resolve("data-" + port)));
        TelemaqueServer server = new TelemaqueServer(builder.start(), port, log);
        server.awaitReady();
        return server;
    }

    private static List<String> command() {
        String jar = System.getProperty(
                "telemaque.jar", TARGET.resolve("telemaque.jar").toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-jar", jar);
    }

    private static Map<String, String> settings(int port, Path data) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("TELEMAQUE_HTTP_PORT", String.valueOf(port));
        settings.put("TELEMAQUE_DATA_DIR", data.toString());
        settings.put("TELEMAQUE_DEMO", "true");
        settings.put("TELEMAQUE_ADMIN_TOKEN", ADMIN_TOKEN);
        settings.put("TELEMAQUE_LRS_KEY", LRS_KEY);
        settings.put("TELEMAQUE_LRS_SECRET", LRS_SECRET);
        return settings;
    }

    /** Where the LMS is. */
    public URI lms(String path) {
        return URI.create("http://localhost:" + port + "/lms" + path);
    }

    /** Where the tool is: the same server, another site. */
    public URI tool(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The process, for tests that look at it. */
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (ready()) {
                return;
            }
            Thread.sleep(200);
        }
        close();
        throw new IllegalStateException("The server did not become ready; it said:\n" + Files.readString(log));
    }

    private boolean ready() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(tool("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
