package org.telemaque.courseware.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the promises of a package and looks for tests that repeat them as their names. */
final class Promises {

    private static final Pattern PROMISE = Pattern.compile("<li>(.*?)(?=\\n \\*   <li>|\\n \\* </ul>)", Pattern.DOTALL);

    private Promises() {}

    static List<String> of(String room) {
        String info = read(Path.of("src/main/java/org/telemaque/courseware", room, "package-info.java"));
        return PROMISE.matcher(info)
                .results()
                .map(result -> result.group(1).replaceAll("\\s*\\n \\*\\s*", " "))
                .toList();
    }

    static List<String> untested(String room) {
        Path folder = Path.of("src/test/java/org/telemaque/courseware", room);
        try (Stream<Path> tests = Files.list(folder)) {
            return without(of(room), tests.map(Promises::read).collect(Collectors.joining()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> without(List<String> promises, String tests) {
        String names = letters(tests);
        return promises.stream()
                .filter(promise -> !names.contains("void" + letters(promise)))
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
