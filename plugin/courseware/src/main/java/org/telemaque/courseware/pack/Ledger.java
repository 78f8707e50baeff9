package org.telemaque.courseware.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every id ever published, line by line: {@code ids.lock}. */
public record Ledger(List<String> lines) {

    /** The file's name in the pack. */
    public static final String FILE = "ids.lock";

    private static final String RETIRED = " retired";

    /** Keeps its own copy. */
    public Ledger {
        lines = List.copyOf(lines);
    }

    /** Each id with its first line, counted from 1. */
    public Map<String, Integer> ids() {
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            ids.putIfAbsent(id(lines.get(i)), i + 1);
        }
        ids.remove("");
        return Collections.unmodifiableMap(ids);
    }

    /** Whether this line retires its id. */
    public static boolean retired(String line) {
        return line.endsWith(RETIRED);
    }

    /** The id that a line names. */
    public static String id(String line) {
        return retired(line) ? line.substring(0, line.length() - RETIRED.length()) : line;
    }
}
