package org.telemaque.courseware.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.pack.StringsTable;
import org.telemaque.courseware.pack.StringsTable.Entry;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Texts;
import org.telemaque.courseware.text.Version;
import org.telemaque.courseware.yaml.Yaml;
import org.telemaque.courseware.yaml.YamlParser;

/** Reads the words that stand beside a structure: string files and Markdown bodies, in every language of the pack. */
final class WordsReader {

    private static final Pattern FRONT = Pattern.compile("\\A---\\R(.*?\\R)?---\\R", Pattern.DOTALL);

    private final Desk desk;

    WordsReader(Desk desk) {
        this.desk = desk;
    }

    /** The imprint of a thing whose id must be the name of its folder or file. */
    Imprint imprint(Yaml yaml, String file, String base) {
        String slug = yaml.text("id");
        String name = name(base);
        if (!slug.equals(name) && !name.isEmpty()) {
            desk.findings()
                    .add(
                            Rule.E1,
                            desk.spot(file, "id"),
                            "L’identifiant « " + slug + " » n’est pas le nom du fichier ou du dossier.",
                            "The id “" + slug + "” is not the name of the file or folder.");
        }
        return new Imprint(slug, Version.of(yaml.text("version")), texts(base));
    }

    /** {@code items/slug.} and {@code quizzes/slug/} both give the slug. */
    private static String name(String base) {
        String bare = base.isEmpty() ? base : base.substring(0, base.length() - 1);
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    /** The texts of all languages whose file is there. */
    Texts texts(String base) {
        Map<Language, Map<String, String>> words = new LinkedHashMap<>();
        for (Language language : desk.languages()) {
            table(base, language).ifPresent(table -> words.put(language, plain(table)));
        }
        return new Texts(words);
    }

    private Optional<StringsTable> table(String base, Language language) {
        String file = base + "strings." + language + ".yaml";
        boolean source = language.equals(Language.FRENCH);
        if (!source && !desk.has(file)) {
            return Optional.empty();
        }
        Optional<StringsTable> table = desk.structure(file, source ? "strings" : "translation")
                .map(yaml -> new StringsTable(base, language, entries(yaml)));
        table.ifPresent(desk::keep);
        return table;
    }

    private static Map<String, Entry> entries(Yaml yaml) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        yaml.entries().forEach((key, value) -> entries.put(key, entry(value)));
        return entries;
    }

    private static Entry entry(Yaml value) {
        return value.has("text")
                ? new Entry(value.text("text"), value.text("src"), value.line())
                : new Entry(value.text(), "", value.line());
    }

    private static Map<String, String> plain(StringsTable table) {
        Map<String, String> plain = new LinkedHashMap<>();
        table.entries().forEach((key, entry) -> plain.put(key, entry.text()));
        return plain;
    }

    /** The Markdown texts of all languages whose file is there; the French one must be. */
    Map<Language, Prose> proses(String base) {
        Map<Language, Prose> proses = new LinkedHashMap<>();
        for (Language language : desk.languages()) {
            String file = base + language + ".md";
            if (desk.has(file)) {
                proses.put(language, prose(base, language, desk.text(file)));
            } else if (language.equals(Language.FRENCH)) {
                desk.findings().add(Rule.E21, new Spot(file, 0), "Ce texte manque.", "This text is missing.");
            }
        }
        proses.values().forEach(desk::keep);
        return proses;
    }

    private Prose prose(String base, Language language, String text) {
        Matcher front = FRONT.matcher(text);
        if (!front.find()) {
            return new Prose(base, language, text, new Prose.Header("", 0));
        }
        int lines = Math.toIntExact(front.group().lines().count());
        String head = Optional.ofNullable(front.group(1)).orElse("");
        String source = new YamlParser(base + language + ".md", desk.findings())
                .parse(head)
                .map(yaml -> yaml.text("src"))
                .orElse("");
        return new Prose(base, language, text.substring(front.end()), new Prose.Header(source, lines));
    }
}
