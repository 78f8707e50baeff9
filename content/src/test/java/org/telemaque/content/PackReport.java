package org.telemaque.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.text.Language;

/** What an author reads after the check: defects, the size of every story, and what covers which source section. */
final class PackReport {

    private final PackRead read;

    PackReport(PackRead read) {
        this.read = read;
    }

    /** One line per defect: rule, file, line, sentence in French and in English. */
    String lines() {
        return read.defects().stream()
                .map(defect -> defect + " / " + defect.say(Language.ENGLISH))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pack-report.json"), json());
        Files.writeString(folder.resolve("pack-report.html"), html());
        if (!read.defects().isEmpty()) {
            System.getLogger(PackReport.class.getName()).log(System.Logger.Level.INFO, lines());
        }
    }

    private String json() {
        String defects = read.defects().stream()
                .map(defect -> "    {\"rule\": " + quoted(defect.rule().name()) + ", \"file\": "
                        + quoted(defect.spot().file()) + ", \"line\": "
                        + defect.spot().line() + ", \"fr\": "
                        + quoted(defect.say(Language.FRENCH)) + ", \"en\": " + quoted(defect.say(Language.ENGLISH))
                        + "}")
                .collect(Collectors.joining(",\n"));
        String coverage = coverage().entrySet().stream()
                .map(row -> "    " + quoted(row.getKey()) + ": ["
                        + row.getValue().stream().map(PackReport::quoted).collect(Collectors.joining(", ")) + "]")
                .collect(Collectors.joining(",\n"));
        return "{\n  \"defects\": [\n" + defects + "\n  ],\n  \"coverage\": {\n" + coverage + "\n  }\n}\n";
    }

    private String html() {
        String defects = read.defects().stream().map(PackReport::row).collect(Collectors.joining("\n"));
        String coverage = coverage().entrySet().stream()
                .map(row -> "<tr><th scope=\"row\">" + escaped(row.getKey()) + "</th><td>"
                        + escaped(String.join(", ", row.getValue())) + "</td></tr>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"fr\"><meta charset=\"utf-8\"><title>Contrôle du contenu</title>\n"
                + "<h1>Contrôle du contenu</h1>\n<p>" + read.defects().size() + " remarques.</p>\n"
                + table("Défauts", "<th scope=\"col\">Règle<th scope=\"col\">Où<th scope=\"col\">Quoi", defects)
                + table(
                        "Histoires",
                        "<th scope=\"col\">Scénario<th scope=\"col\">États<th scope=\"col\">Décisions",
                        stories())
                + table("Sources couvertes", "<th scope=\"col\">Section<th scope=\"col\">Par", coverage) + "</html>\n";
    }

    private static String table(String caption, String heads, String rows) {
        return "<table><caption>" + caption + "</caption>\n<tr>" + heads + "</tr>\n" + rows + "\n</table>\n";
    }

    private static String row(Defect defect) {
        return "<tr><td>" + defect.rule() + "</td><td>" + escaped(defect.spot().toString()) + "</td><td>"
                + escaped(defect.say(Language.FRENCH)) + "<br lang=\"en\">" + escaped(defect.say(Language.ENGLISH))
                + "</td></tr>";
    }

    private String stories() {
        return read instanceof PackRead.Sound sound
                ? sound.pack().contents().scenarios().keySet().stream()
                        .map(slug -> story(
                                slug,
                                sound.pack().exploration(slug).orElseThrow().size()))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private static String story(String slug, Exploration.Size size) {
        return "<tr><td>" + escaped(slug) + "</td><td>" + size.states() + "</td><td>" + size.shortest() + "–"
                + size.longest() + "</td></tr>";
    }

    private Map<String, Collection<String>> coverage() {
        Map<String, Collection<String>> coverage = new TreeMap<>();
        if (read instanceof PackRead.Sound sound) {
            Pack pack = sound.pack();
            pack.contents()
                    .courses()
                    .forEach((slug, course) -> course.lessons()
                            .forEach(lesson -> add(coverage, lesson.plan().seeds(), slug + "/" + lesson.slug())));
            pack.contents()
                    .questions()
                    .forEach((slug, question) ->
                            add(coverage, question.item().about().seeds(), "item/" + slug));
            pack.contents()
                    .scenarios()
                    .forEach((slug, scenario) -> add(coverage, scenario.about().seeds(), "scenario/" + slug));
        }
        return coverage;
    }

    private static void add(Map<String, Collection<String>> coverage, Collection<String> seeds, String what) {
        seeds.forEach(
                seed -> coverage.computeIfAbsent(seed, none -> new TreeSet<>()).add(what));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
