package org.telemaque.liberty.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a Chromium on a machine, or brings one.
 *
 * @param machine where it is looked for
 */
record InstalledChromium(Machine machine) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Path APT_GET = Path.of("/usr/bin/apt-get");

    private static final String WHAT_TO_DO = """
            The browser tests need Chromium and none was found or could be installed.
            Do one of these, then run the tests again:
              Debian or Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium
              any other system:  set the environment variable TELEMAQUE_CHROMIUM to the path of Chromium or Chrome
            """;

    /** What has to be known of a machine, and done on it. */
    interface Machine {

        /** The value of an environment variable; empty when it is not set. */
        String variable(String name);

        /** Whether there is a program here that may be run. */
        boolean isProgram(Path path);

        /** Whether what runs here may install something. */
        boolean isRoot();

        /** Runs a command to its end, whatever comes of it. */
        void run(String... command);
    }

    /** On the machine that runs the tests. */
    static InstalledChromium here() {
        return new InstalledChromium(new ThisMachine());
    }

    /**
     * The browser to start: the one named by {@code TELEMAQUE_CHROMIUM}, else one on the path, else one installed now
     * by apt-get (as root), else empty, which leaves it to Playwright's own download.
     */
    Optional<Path> find() {
        return named().or(this::onPath).or(this::byAptGet);
    }

    /** What Playwright is told: to download a browser only when there is none here. */
    static Map<String, String> download(Optional<Path> found) {
        return found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    /** What a start gives; when it fails, what a person has to do. */
    static <T> T started(Supplier<T> start) {
        try {
            return start.get();
        } catch (RuntimeException why) {
            throw new IllegalStateException(WHAT_TO_DO, why);
        }
    }

    private Optional<Path> named() {
        return Stream.of(machine.variable("TELEMAQUE_CHROMIUM"))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(machine::isProgram)
                .findFirst();
    }

    private Optional<Path> onPath() {
        return Stream.of(machine.variable("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(machine::isProgram)
                .findFirst();
    }

    private Optional<Path> byAptGet() {
        if (!machine.isRoot() || !machine.isProgram(APT_GET)) {
            return Optional.empty();
        }
        machine.run("apt-get", "-q", "update");
        machine.run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return onPath();
    }

    private record ThisMachine() implements Machine {

        @Override
        public String variable(String name) {
            return Optional.ofNullable(System.getenv(name)).orElse("");
        }

        @Override
        public boolean isProgram(Path path) {
            return Files.isRegularFile(path) && Files.isExecutable(path);
        }

        @Override
        public boolean isRoot() {
            return "root".equals(System.getProperty("user.name"));
        }

        @Override
        public void run(String... command) {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            try {
                Process process = builder.start();
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                }
            } catch (IOException e) {
                // No such command: the next way is tried.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
