package org.telemaque.courseware.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.telemaque.courseware.bank.Table.Row;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.yaml.Yaml;
import org.telemaque.courseware.yaml.YamlParser;

/** Every question of a pack as one table, one question a row. */
public final class Bank {

    private static final String FOLDER = "items/";
    private static final String ENDING = ".yaml";

    private final PackSource source;
    private final List<Language> languages;

    /** The questions of a sound pack, with their words in these languages. */
    public Bank(PackSource source, List<Language> languages) {
        this.source = source;
        this.languages = List.copyOf(languages);
    }

    /** The table as text, with a semicolon or a comma between its cells. */
    public String text(char separator) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(1, Columns.all(languages)));
        source.files().stream()
                .filter(file -> file.startsWith(FOLDER) && file.endsWith(ENDING))
                .map(file -> file.substring(FOLDER.length(), file.length() - ENDING.length()))
                .filter(name -> !name.contains(".") && !name.contains("/"))
                .sorted()
                .forEach(slug -> rows.add(new Row(0, row(slug))));
        return new Table(rows).text(separator);
    }

    private List<String> row(String slug) {
        Yaml item = yaml(FOLDER + slug + ENDING);
        Map<String, String> cells = new LinkedHashMap<>();
        List.of(Columns.ID, "version", Columns.TYPE).forEach(column -> cells.put(column, item.text(column)));
        Columns.PLAIN.forEach(column -> cells.put(column, item.text(column)));
        cells.put("seeds", joined(item, "seeds"));
        cells.put(Columns.OFFERED, offered(item));
        cells.put(Columns.ANSWER, answer(item));
        languages.forEach(language -> words(slug, language, cells));
        return Columns.all(languages).stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private static String joined(Yaml item, String key) {
        return String.join("|", item.texts(key));
    }

    private static String offered(Yaml item) {
        return switch (item.text(Columns.TYPE)) {
            case "match" -> joined(item, "sources") + " > " + joined(item, "targets");
            case "sort" -> joined(item, "options") + " > " + joined(item, "classes");
            default -> joined(item, "options");
        };
    }

    private static String answer(Yaml item) {
        Yaml key = item.at("key");
        return switch (item.text(Columns.TYPE)) {
            case "myth" -> item.text("truth");
            case "match", "sort" ->
                key.textsByKey().entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .collect(Collectors.joining("|"));
            case "numeric" -> key.text("min") + ".." + key.text("max");
            case "short" -> joined(item, "rubric");
            default -> joined(item, "key");
        };
    }

    private void words(String slug, Language language, Map<String, String> cells) {
        List<String> others = new ArrayList<>();
        yaml(FOLDER + slug + ".strings." + language + ENDING).entries().forEach((key, value) -> {
            String words = value.has("text") ? value.text("text") : value.text();
            if (Columns.WORDS.contains(key)) {
                cells.put(Columns.of(language, key), words);
            } else {
                others.add(key + " = " + words);
            }
        });
        cells.put(Columns.of(language, Columns.OTHERS), String.join("\n", others));
    }

    private Yaml yaml(String file) {
        String text = source.files().contains(file) ? new String(source.bytes(file), StandardCharsets.UTF_8) : "";
        return new YamlParser(file, new Findings()).parse(text).orElse(Yaml.NOTHING);
    }
}
