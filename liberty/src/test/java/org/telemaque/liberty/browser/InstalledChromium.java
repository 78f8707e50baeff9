package org.telemaque.liberty.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a Chromium on this machine, or brings one. */
final class InstalledChromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String WHAT_TO_DO = """
            The browser tests need Chromium and none was found or could be installed.
            Do one of these, then run the tests again:
              Debian or Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium
              any other system:  set the environment variable TELEMAQUE_CHROMIUM to the path of Chromium or Chrome
            """;

    private InstalledChromium() {}

    /**
     * The browser to start: the one named by {@code TELEMAQUE_CHROMIUM}, else one on the path, else one installed now
     * by apt-get (as root), else empty, which leaves it to Playwright's own download.
     */
    static Optional<Path> find() {
        return named().or(InstalledChromium::onPath).or(InstalledChromium::byAptGet);
    }

    /** What a person has to do when nothing helped. */
    static IllegalStateException missing(RuntimeException why) {
        return new IllegalStateException(WHAT_TO_DO, why);
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("TELEMAQUE_CHROMIUM"))
                .map(Path::of)
                .filter(Files::isExecutable);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> byAptGet() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return onPath();
    }

    private static void run(String... command) {
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
