package org.telemaque.lti.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The promises that a package's page makes, and the test names that repeat them. */
final class Promises {
    private static final Pattern PROMISE = Pattern.compile("<li>(.*?)(?=<li>|</ul>)", Pattern.DOTALL);

    private Promises() {}

    static List<String> of(String sources, String packageName) {
        String page = read(Path.of(sources, packageName.replace('.', '/'), "package-info.java"));
        return PROMISE.matcher(page).results().map(Promises::sentence).toList();
    }

    private static String sentence(MatchResult item) {
        return item.group(1).replaceAll("\\s+\\*?\\s*", " ").strip();
    }

    static List<String> untested(String packageName) {
        Path tests = Path.of("src/test/java", packageName.replace('.', '/'));
        try (Stream<Path> files = Files.walk(tests)) {
            String text = files.filter(Files::isRegularFile).map(Promises::read).collect(Collectors.joining());
            return without(of("src/main/java", packageName), text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> without(List<String> promises, String tests) {
        String names = tests.toLowerCase(Locale.ROOT);
        return promises.stream()
                .filter(promise -> !names.contains(
                        "void " + promise.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
