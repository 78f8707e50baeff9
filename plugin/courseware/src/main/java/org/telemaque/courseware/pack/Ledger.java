package org.telemaque.courseware.pack;

import java.util.ArrayList;
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

    /** What is wrong when a pack with this ledger stands beside another: each id that both published, at its line here. */
    public List<Defect> sharedWith(Ledger other, String pack, String otherPack) {
        Map<String, Integer> theirs = other.ids();
        List<Defect> shared = new ArrayList<>();
        ids().forEach((id, line) -> {
            if (theirs.containsKey(id)) {
                shared.add(new Defect(
                        Rule.E3,
                        new Defect.Spot(FILE, line),
                        new Defect.Sentence(
                                "« " + id + " » appartient au pack « " + otherPack + " » ; le pack « " + pack
                                        + " » ne peut pas l’employer aussi.",
                                "“" + id + "” belongs to the pack “" + otherPack + "”; the pack “" + pack
                                        + "” cannot use it as well.")));
            }
        });
        return shared;
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
