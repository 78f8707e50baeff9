package org.telemaque.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.text.Language;

/** What an author reads after the check: defects, the size of every story, and what covers which source section. */
final class PackReport {

    private final PackRead read;
    private final Map<String, Coverage> matrix;

    PackReport(PackRead read, Set<String> sections) {
        this.read = read;
        this.matrix = Coverage.of(read, sections);
    }

    Map<String, Coverage> matrix() {
        return matrix;
    }

    /** One line per defect in the author's language: rule, file, line, sentence. */
    String lines(Language language) {
        return read.defects().stream()
                .map(defect -> defect.rule() + " " + defect.spot() + " " + defect.say(language))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    void write(Path folder, Language language) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pack-report.json"), json());
        Files.writeString(folder.resolve("pack-report.html"), html(Language.FRENCH));
        Files.writeString(folder.resolve("pack-report.en.html"), html(Language.ENGLISH));
        if (!read.defects().isEmpty()) {
            System.getLogger(PackReport.class.getName()).log(System.Logger.Level.INFO, lines(language));
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
        String coverage = matrix.entrySet().stream()
                .map(row -> "    " + quoted(row.getKey()) + ": {\"lessons\": "
                        + list(row.getValue().lessons()) + ", \"questions\": "
                        + list(row.getValue().questions()) + ", \"scenarios\": "
                        + list(row.getValue().scenarios()) + "}")
                .collect(Collectors.joining(",\n"));
        return "{\n  \"defects\": [\n" + defects + "\n  ],\n  \"coverage\": {\n" + coverage + "\n  }\n}\n";
    }

    private static String list(Set<String> names) {
        return names.stream().map(PackReport::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private String html(Language language) {
        String title = language.choose("Contrôle du contenu", "Check of the content");
        String defects =
                read.defects().stream().map(defect -> row(defect, language)).collect(Collectors.joining("\n"));
        String coverage = matrix.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><meta charset=\"utf-8\"><title>" + title
                + "</title>\n<h1>" + title + "</h1>\n<p>" + read.defects().size() + " "
                + language.choose("remarques", "remarks") + "</p>\n"
                + table(language.choose("Défauts|Règle|Où|Quoi", "Defects|Rule|Where|What"), defects)
                + table(
                        language.choose("Histoires|Scénario|États|Décisions", "Stories|Scenario|States|Decisions"),
                        stories())
                + table(
                        language.choose(
                                "Sources couvertes|Section|Leçons|Questions|Scénarios",
                                "Sources covered|Section|Lessons|Questions|Scenarios"),
                        coverage)
                + "</html>\n";
    }

    private static String table(String captionAndHeads, String rows) {
        String[] words = captionAndHeads.split("\\|", -1);
        StringBuilder table = new StringBuilder("<table><caption>" + words[0] + "</caption>\n<tr>");
        for (int i = 1; i < words.length; i++) {
            table.append("<th scope=\"col\">").append(words[i]).append("</th>");
        }
        return table.append("</tr>\n").append(rows).append("\n</table>\n").toString();
    }

    private static String row(Defect defect, Language language) {
        return "<tr><td>" + defect.rule() + "</td><td>" + escaped(defect.spot().toString()) + "</td><td>"
                + escaped(defect.say(language)) + "</td></tr>";
    }

    private static String row(String section, Coverage by) {
        return "<tr><th scope=\"row\">" + escaped(section) + "</th><td>" + cell(by.lessons()) + "</td><td>"
                + cell(by.questions()) + "</td><td>" + cell(by.scenarios()) + "</td></tr>";
    }

    private static String cell(Set<String> names) {
        return names.isEmpty() ? "—" : escaped(String.join(", ", names));
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

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
