package org.telemaque.tool.foundation.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.courseware.pack.Hashes;

/** The smallest pack that somebody can take something of: one quiz of two claims. */
public final class TinyPack {
    private final Map<String, String> files = new TreeMap<>();
    private final String slug;

    /** A sound pack of this name, whose ids all begin with it. */
    public TinyPack(String slug) {
        this.slug = slug;
        put("pack.yaml", thing("pack", slug, "sourceLang: fr", "languages: [fr, en]", "licence: X", "engine: 0.1.0"));
        words("", Map.of("title", "Le pack " + slug, "text", "Un petit pack."));
        framework();
        item("fable", "myth", "Écouter, c’est se taire.");
        item("verite", "reality", "Reformuler aide à comprendre.");
        put(
                "quizzes/" + slug + "-quiz/quiz.yaml",
                thing(
                        "quiz",
                        slug + "-quiz",
                        "purpose: set",
                        "items: [" + slug + "-fable, " + slug + "-verite]",
                        "draw: all"));
        words("quizzes/" + slug + "-quiz/", Map.of("title", "Le quiz " + slug, "text", "Répondez.", "after", "Lisez."));
        put("ids.lock", String.join("\n", ids()) + "\n");
    }

    private List<String> ids() {
        return List.of(
                "competency/" + slug + "-ecoute",
                "item/" + slug + "-fable",
                "item/" + slug + "-verite",
                "quiz/" + slug + "-quiz");
    }

    private void framework() {
        put(
                "frameworks/" + slug + "/framework.yaml",
                thing(
                        "framework",
                        slug,
                        "levels: [un, deux, trois, quatre]",
                        "rules: {level1: {items: 2, rightPercent: 80}, level2: {opportunities: 2, indexPercent: 60},"
                                + " level3: {observations: 1, otherEvidence: 2}, level4: {portfolio: 1}}",
                        "competencies:",
                        "  " + slug + "-ecoute: {code: ECO, seeds: [S1.1]}"));
        Map<String, String> words = new TreeMap<>(Map.of("title", "Cadre"));
        words.put(slug + "-ecoute.title", "Écouter");
        words.put(slug + "-ecoute.text", "Savoir écouter.");
        for (String level : List.of("un", "deux", "trois", "quatre")) {
            words.put("level." + level, level);
            words.put(slug + "-ecoute." + level + ".a", "Signe a.");
            words.put(slug + "-ecoute." + level + ".b", "Signe b.");
        }
        words("frameworks/" + slug + "/", words);
    }

    private void item(String name, String truth, String statement) {
        String id = slug + "-" + name;
        put(
                "items/" + id + ".yaml",
                thing(
                        "item",
                        id,
                        "type: myth",
                        "truth: " + truth,
                        "competency: " + slug + "-ecoute",
                        "topic: roles",
                        "seeds: [S1.1]"));
        words(
                "items/" + id + ".",
                Map.of("statement", statement, "tempting", "On le croit.", "so", "Voici.", "instead", "Écoutez."));
    }

    /** The file of a thing of this kind. */
    public static String thing(String kind, String id, String... lines) {
        return "schema: https://telemaque.org/schema/" + kind + "/1\nid: " + id + "\nversion: 0.1.0\n"
                + String.join("\n", lines) + "\n";
    }

    /** Puts words in both languages. */
    public TinyPack words(String base, Map<String, String> french) {
        StringBuilder source = new StringBuilder();
        StringBuilder english = new StringBuilder();
        new TreeMap<>(french).forEach((key, text) -> {
            source.append("%s: \"%s\"\n".formatted(key, text));
            english.append("%s: {src: \"%s\", text: \"%s\"}\n".formatted(key, Hashes.ofText(text), text));
        });
        put(base + "strings.fr.yaml", source.toString());
        return put(base + "strings.en.yaml", english.toString());
    }

    /** Locks more ids. */
    public TinyPack ids(String... more) {
        Stream<String> all = Stream.concat(files.getOrDefault("ids.lock", "").lines(), Stream.of(more));
        return put("ids.lock", all.sorted().collect(Collectors.joining("\n")) + "\n");
    }

    /** Puts a file. */
    public TinyPack put(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Changes words of a file. */
    public TinyPack change(String file, String from, String to) {
        return put(file, files.getOrDefault(file, "").replace(from, to));
    }

    /** Its files by name. */
    public Map<String, String> files() {
        return files;
    }

    /** Writes it into a folder. */
    public TinyPack into(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return this;
    }
}
