package org.telemaque.tool.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of rooms as the architecture page has it: room to the rooms it may use, by their full names, and to its responsibility. */
record Plan(Map<String, Set<String>> rooms, Map<String, String> responsibilities) {

    static final Path PAGE = Path.of("..", "ARCHITECTURE.md");

    static Plan ofThePage() {
        return read(page());
    }

    /** The numbers of the page's rules. */
    static Set<Integer> rulesOfThePage() {
        return page().stream()
                .dropWhile(line -> !line.startsWith("## Rules"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.matches("\\d+\\. .*"))
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Plan read(List<String> lines) {
        var cells = lines.stream()
                .dropWhile(line -> !line.startsWith("<!-- rooms"))
                .takeWhile(line -> !line.startsWith("<!-- end of rooms"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| room "))
                .map(line -> line.split("\\|"))
                .toList();
        var byShortName = cells.stream().collect(Collectors.toMap(row -> lastWord(row[1]), row -> row[1].strip()));
        var rooms = new LinkedHashMap<String, Set<String>>();
        cells.forEach(row -> rooms.put(row[1].strip(), named(row[2], byShortName)));
        return new Plan(rooms, cells.stream().collect(Collectors.toMap(row -> row[1].strip(), row -> row[3].strip())));
    }

    private static Set<String> named(String cell, Map<String, String> byShortName) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> known(word, byShortName))
                .collect(Collectors.toSet());
    }

    private static String known(String word, Map<String, String> byShortName) {
        String room = byShortName.get(word);
        if (room == null) {
            throw new IllegalArgumentException("the plan names a room that it does not have: " + word);
        }
        return room;
    }

    private static String lastWord(String room) {
        String name = room.strip();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean allows(String from, String to) {
        return from.equals(to) || rooms.getOrDefault(from, Set.of()).contains(to);
    }

    String responsibility(String room) {
        return responsibilities.getOrDefault(room, "");
    }

    Collection<String> names() {
        return rooms.keySet();
    }
}
