package org.telemaque.courseware.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft.Pages;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.pack.StringsTable;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.yaml.Shapes;
import org.telemaque.courseware.yaml.Yaml;
import org.telemaque.courseware.yaml.YamlParser;

/** Where one pack is being read: its files, what was found wrong, and the pages opened so far. */
final class Desk {

    /** Files that people read and no program. */
    private static final Set<String> FOR_PEOPLE = Set.of("CHANGELOG.md", "README.md");

    private final PackSource source;
    private final Findings findings;
    private final Shapes shapes;
    private final Map<String, Yaml> structures = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final List<StringsTable> tables = new ArrayList<>();
    private final List<Prose> proses = new ArrayList<>();
    private List<Language> languages = List.of(Language.FRENCH);

    Desk(PackSource source, Findings findings, Shapes shapes) {
        this.source = source;
        this.findings = findings;
        this.shapes = shapes;
    }

    void speaks(List<Language> declared) {
        this.languages = declared;
    }

    List<Language> languages() {
        return languages;
    }

    Findings findings() {
        return findings;
    }

    boolean has(String file) {
        return source.files().contains(file);
    }

    byte[] bytes(String file) {
        opened.add(file);
        return source.bytes(file);
    }

    /** The text of a file; bytes that are not UTF-8 are a defect. */
    String text(String file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
        } catch (CharacterCodingException notText) {
            findings.add(
                    Rule.E1,
                    new Spot(file, 0),
                    "Ce fichier n’est pas un texte en UTF-8.",
                    "This file is not a text in UTF-8.");
            return "";
        }
    }

    /** A YAML file that has the shape of its kind; nothing when it is missing or has not. */
    Optional<Yaml> structure(String file, String kind) {
        if (!has(file)) {
            findings.add(Rule.E1, new Spot(file, 0), "Ce fichier manque.", "This file is missing.");
            return Optional.empty();
        }
        Optional<Yaml> yaml = new YamlParser(file, findings).parse(text(file));
        yaml.ifPresent(root -> structures.put(file, root));
        return yaml.filter(root -> shapes.check(kind, file, root, findings));
    }

    /** The names of what lies in a folder and ends so, without folder and ending. */
    List<String> names(String folder, String ending) {
        return source.files().stream()
                .filter(file -> file.startsWith(folder) && file.endsWith(ending))
                .map(file -> file.substring(folder.length(), file.length() - ending.length()))
                .filter(name -> !name.contains("/") && !name.contains("."))
                .sorted()
                .toList();
    }

    Spot spot(String file, String... path) {
        return new Spot(
                file, structures.getOrDefault(file, Yaml.NOTHING).nearest(path).line());
    }

    void unknown(Spot spot, String name) {
        findings.add(
                Rule.E2,
                spot,
                "« " + name + " » n’existe pas dans ce pack.",
                "“" + name + "” does not exist in this pack.");
    }

    void keep(StringsTable table) {
        tables.add(table);
    }

    void keep(Prose prose) {
        proses.add(prose);
    }

    Pages pages() {
        return new Pages(tables, proses, this::spot);
    }

    /** Files that nothing refers to are typing errors more often than not. */
    void reportUnopened() {
        source.files().stream()
                .filter(file -> !opened.contains(file) && !FOR_PEOPLE.contains(file))
                .forEach(file -> findings.add(
                        Rule.E2,
                        new Spot(file, 0),
                        "Rien dans ce pack ne lit ce fichier.",
                        "Nothing in this pack reads this file."));
    }

    /** The lines of a text file; none when it is missing. */
    List<String> lines(String file) {
        return has(file) ? Arrays.stream(text(file).split("\\R", -1)).collect(Collectors.toList()) : List.of();
    }
}
