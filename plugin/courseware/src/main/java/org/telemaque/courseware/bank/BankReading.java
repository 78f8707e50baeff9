package org.telemaque.courseware.bank;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.bank.Table.Row;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.text.Language;

/** Reads a table of questions into the files of a pack, or says of each line what is wrong with it. */
public final class BankReading {

    private final String name;
    private final List<Language> languages;

    /** A reading of a table of this name, whose words are in these languages, French first. */
    public BankReading(String name, List<Language> languages) {
        this.name = name;
        this.languages = List.copyOf(languages);
    }

    /**
     * What came of it.
     *
     * @param files the files of every question whose line is right, by name
     * @param lines the line of each question, by slug
     */
    public record Outcome(Map<String, String> files, Map<String, Integer> lines, List<Defect> defects) {

        /** Keeps its own copies. */
        public Outcome {
            files = Map.copyOf(files);
            lines = Map.copyOf(lines);
            defects = List.copyOf(defects);
        }
    }

    /** Reads the whole table; lines that are wrong give no file. */
    public Outcome read(String text) {
        Findings findings = new Findings();
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<Row> rows = Table.of(text).rows();
        if (hasHead(rows, findings)) {
            List<String> head = rows.get(0).cells();
            rows.stream().skip(1).forEach(row -> {
                ItemLine line =
                        new ItemLine(cells(head, row), languages, new Faults(new Spot(name, row.line()), findings));
                once(line, lines, row, findings);
                files.putAll(line.files());
            });
        }
        return new Outcome(files, lines, List.copyOf(findings.all()));
    }

    /** Notes what is wrong with one line. */
    record Faults(Spot spot, Findings findings) {

        void add(String french, String english) {
            findings.add(Rule.E1, spot, french, english);
        }
    }

    private boolean hasHead(List<Row> rows, Findings findings) {
        Set<String> given =
                new HashSet<>(rows.isEmpty() ? List.of() : rows.get(0).cells());
        Set<String> known = new HashSet<>(Columns.all(languages));
        Faults faults = new Faults(new Spot(name, 1), findings);
        given.stream()
                .filter(column -> !column.isBlank() && !known.contains(column))
                .forEach(column -> faults.add(
                        "La colonne « " + column + " » est inconnue.", "The column “" + column + "” is unknown."));
        List<String> needed = List.of(Columns.ID, Columns.TYPE, "competency", "topic", Columns.ANSWER);
        needed.stream()
                .filter(column -> !given.contains(column))
                .forEach(column ->
                        faults.add("La colonne « " + column + " » manque.", "The column “" + column + "” is missing."));
        return findings.all().isEmpty();
    }

    private static Map<String, String> cells(List<String> head, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(head.size(), row.cells().size()); i++) {
            cells.put(head.get(i), row.cells().get(i).strip());
        }
        return cells;
    }

    private void once(ItemLine line, Map<String, Integer> lines, Row row, Findings findings) {
        Integer before = lines.putIfAbsent(line.slug(), row.line());
        if (before != null) {
            new Faults(new Spot(name, row.line()), findings)
                    .add(
                            "« " + line.slug() + " » est déjà à la ligne " + before + ".",
                            "“" + line.slug() + "” is already on line " + before + ".");
        }
    }
}
