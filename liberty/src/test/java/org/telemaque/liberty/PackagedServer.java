package org.telemaque.liberty;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The packaged server as an operator starts it: {@code java -jar telemaque.jar} in a process of its own, with the settings
 * of a test, on free ports. It does not outlive the test that closes it.
 */
public final class PackagedServer implements AutoCloseable {
    private static final String JAR = System.getProperty(
            "telemaque.jar", Path.of("target", "telemaque.jar").toAbsolutePath().toString());
    /** How tests run it: soon ready and small. The benchmark runs it as an operator does. */
    private static final List<String> JVM =
            List.of(System.getProperty("telemaque.jvm", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m")
                    .split(" "));

    private static final Pattern ANNOUNCEMENT = Pattern.compile("(Open|is ready at) http");
    /** No test waits longer for anything on a machine of its own. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** How long Open Liberty itself waits for what is under way once it was told to stop. */
    private static final Duration QUIESCING = Duration.ofSeconds(30);

    private static final double MOST_BUSY = 6;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path data;
    private final int httpPort;
    private final int httpsPort;

    private PackagedServer(Process process, Path data, int httpPort, int httpsPort) {
        this.process = process;
        this.data = data;
        this.httpPort = httpPort;
        this.httpsPort = httpsPort;
    }

    /**
     * Starts the server on this data directory and waits until it is ready. The ports are chosen here, free ones.
     */
    public static PackagedServer start(Path data, Map<String, String> settings) {
        PackagedServer server = launch(data, settings);
        server.awaitReady();
        return server;
    }

    /** Starts it in this working directory, without saying where its data goes, and waits until it is ready. */
    static PackagedServer startAt(Path home, Map<String, String> settings) {
        PackagedServer server = launchAt(home, settings);
        server.awaitReady();
        return server;
    }

    /** Starts it in this working directory, without saying where its data goes and without waiting. */
    static PackagedServer launchAt(Path home, Map<String, String> settings) {
        return launch(home, settings, builder -> {
            builder.directory(home.toFile());
            builder.environment().remove("TELEMAQUE_DATA_DIR");
        });
    }

    /** Starts it without waiting: for settings with which it is expected to stop at once. */
    public static PackagedServer launch(Path data, Map<String, String> settings) {
        return launch(data, settings, builder -> {});
    }

    private static PackagedServer launch(Path data, Map<String, String> settings, Consumer<ProcessBuilder> last) {
        try {
            Files.createDirectories(data);
            List<Integer> ports = ports(settings);
            ProcessBuilder process = process(data, settings, ports);
            last.accept(process);
            return new PackagedServer(process.start(), data, ports.get(0), ports.get(1));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ProcessBuilder process(Path data, Map<String, String> settings, List<Integer> ports) {
        List<String> command = new ArrayList<>(JVM);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("TELEMAQUE_"));
        builder.environment().put("TELEMAQUE_DATA_DIR", data.toString());
        builder.environment().put("TELEMAQUE_HTTP_PORT", ports.get(0).toString());
        builder.environment().put("TELEMAQUE_HTTPS_PORT", ports.get(1).toString());
        if ("true".equals(settings.get("TELEMAQUE_DEMO"))) {
            builder.environment().remove("TELEMAQUE_HTTPS_PORT");
        }
        builder.environment().putAll(settings);
        return builder.redirectOutput(data.resolve("out.txt").toFile())
                .redirectError(data.resolve("err.txt").toFile());
    }

    /** The port that the settings ask for, as a restarted server needs, else free ones. */
    private static List<Integer> ports(Map<String, String> settings) throws IOException {
        List<Integer> free = freePorts(2);
        String wanted = settings.get("TELEMAQUE_HTTP_PORT");
        return wanted == null ? free : List.of(Integer.valueOf(wanted), free.get(1));
    }

    /** The tool, at the address that the demo LMS frames: {@code http://127.0.0.1:port}. */
    public URI tool() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    /** The demo LMS, on another site than the tool: {@code http://localhost:port/lms}. */
    public URI lms() {
        return URI.create("http://localhost:" + httpPort + "/lms");
    }

    /** The port of plain HTTP. */
    public int httpPort() {
        return httpPort;
    }

    /** The port of HTTPS; in the demo nothing listens there. */
    public int httpsPort() {
        return httpsPort;
    }

    /** The process that was started. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** What it wrote to its standard output. */
    public String output() {
        return text("out.txt");
    }

    /** What it wrote to its error stream. */
    public String errors() {
        return text("err.txt");
    }

    /** GET of a path of the tool, as text. */
    public HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(tool().resolve(path))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Ends the process as {@code kill -9} does, and returns once it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(patience());
    }

    /** Ends it as a service manager does (SIGTERM), and returns its exit status. */
    public int stop() {
        process.destroy();
        return awaitEnd(QUIESCING.plus(patience()));
    }

    /** How long to wait for a start or a stop: half a minute, in proportion more where others keep the processors busy. */
    static Duration patience() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        double busy = machine.getSystemLoadAverage() / machine.getAvailableProcessors();
        return Duration.ofMillis((long) (LONGEST.toMillis() * Math.min(MOST_BUSY, Math.max(1, busy))));
    }

    /** Waits until the process has ended by itself, and returns its exit status. */
    public int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The server did not end within " + patience + ":\n" + output() + errors());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Stops the server if it is still running. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + patience().toNanos();
        while (!isReady() || !isAnnounced()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("The server did not become ready:\n" + output() + errors());
            }
            pause();
        }
    }

    private boolean isReady() {
        try {
            return get("/health/ready").statusCode() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** The line for the operator comes from a watch of its own, a moment after. */
    private boolean isAnnounced() {
        return ANNOUNCEMENT.matcher(output()).find();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String text(String file) {
        try {
            // Not readString: the last letter may be half written.
            return new String(Files.readAllBytes(data.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Ports that are free now, all different. */
    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int index = 0; index < count; index++) {
                sockets.add(new ServerSocket(0));
            }
            return IntStream.range(0, count)
                    .mapToObj(index -> sockets.get(index).getLocalPort())
                    .toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }
}
