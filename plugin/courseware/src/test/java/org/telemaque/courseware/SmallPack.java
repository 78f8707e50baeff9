package org.telemaque.courseware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Links;

/** The smallest sound pack, in memory; tests break it in one place and see what is said. */
public final class SmallPack {

    private static final PackReader READER = new PackReader(Links.PLAIN);

    private final Map<String, String> files = new TreeMap<>();

    /** A sound pack. */
    public SmallPack() {
        put(
                "pack.yaml",
                thing("pack", "petit", "sourceLang: fr", "languages: [fr, en]", "licence: X", "engine: 0.1.0"));
        words("", Map.of("title", "Petit", "text", "Un petit pack."));
        framework();
        items();
        quiz();
        scenario();
        course();
        path();
        inquiries();
        put("glossary/glossary.yaml", thing("glossary", "glossary", "terms:", "  mentor: {avoid: [mentoreur]}"));
        words("glossary/", Map.of("mentor.word", "mentor", "mentor.text", "Qui accompagne."));
        put("seeds/index.yaml", thing("seeds", "index", "sections:", "  S1.1: {file: \"000\", teach: true}"));
        put("ids.lock", String.join("\n", IDS) + "\n");
    }

    private static final List<String> IDS = List.of(
            "checklist/seance",
            "checklist/seance/criterion/action",
            "checklist/seance/criterion/parole",
            "checklist/seance/criterion/suite",
            "competency/ecoute",
            "competency/relation",
            "course/debut",
            "course/debut/lesson/un",
            "item/choix",
            "item/fable",
            "item/verite",
            "path/socle",
            "path/socle/milestone/histoire",
            "path/socle/milestone/lecons",
            "path/socle/milestone/quiz",
            "quiz/tout",
            "scenario/rue",
            "scenario/rue/node/a",
            "scenario/rue/node/b",
            "scenario/rue/node/c",
            "survey/retour",
            "survey/retour/question/mots",
            "survey/retour/question/ose",
            "survey/retour/question/quand");

    private void framework() {
        put(
                "frameworks/mentor/framework.yaml",
                thing(
                        "framework",
                        "mentor",
                        "levels: [un, deux, trois, quatre]",
                        "rules: {level1: {items: 2, rightPercent: 80}, level2: {opportunities: 2, indexPercent: 60},"
                                + " level3: {observations: 1, otherEvidence: 2}, level4: {portfolio: 1}}",
                        "competencies:",
                        "  ecoute: {code: ECO, seeds: [S1.1]}",
                        "  relation: {code: REL, seeds: [S1.1]}"));
        Map<String, String> words = new LinkedHashMap<>(Map.of("title", "Cadre", "ecoute.title", "Écouter"));
        words.put("ecoute.text", "Savoir écouter.");
        words.put("relation.title", "Relier");
        words.put("relation.text", "Savoir relier.");
        for (String level : List.of("un", "deux", "trois", "quatre")) {
            words.put("level." + level, level);
            words.put("ecoute." + level + ".a", "Signe a.");
            words.put("ecoute." + level + ".b", "Signe b.");
            words.put("relation." + level + ".a", "Signe a.");
            words.put("relation." + level + ".b", "Signe b.");
        }
        words("frameworks/mentor/", words);
    }

    private void items() {
        item("fable", "type: myth", "truth: myth");
        item("verite", "type: myth", "truth: reality");
        item("choix", "type: single", "options: [oui, non]", "key: oui");
        words("items/fable.", claim("Écouter, c’est se taire."));
        words("items/verite.", claim("Reformuler aide à comprendre."));
        words(
                "items/choix.",
                Map.of(
                        "statement",
                        "Que faire ?",
                        "so",
                        "Demander.",
                        "option.oui",
                        "Demander",
                        "option.non",
                        "Partir"));
    }

    private static Map<String, String> claim(String statement) {
        return Map.of("statement", statement, "tempting", "On le croit.", "so", "Voici.", "instead", "Écoutez.");
    }

    private void item(String slug, String... lines) {
        String about = "competency: ecoute\ntopic: roles\nseeds: [S1.1]\nlesson: debut/un\n";
        put("items/" + slug + ".yaml", thing("item", slug, lines) + about);
    }

    private void quiz() {
        put(
                "quizzes/tout/quiz.yaml",
                thing(
                        "quiz",
                        "tout",
                        "purpose: set",
                        "items: [fable, verite, choix]",
                        "draw: all",
                        "pass: {answered: 3, percent: 60}"));
        words("quizzes/tout/", Map.of("title", "Tout", "text", "Répondez.", "after", "Lisez."));
    }

    private void scenario() {
        put(
                "scenarios/rue/scenario.yaml",
                thing(
                        "scenario",
                        "rue",
                        "minutes: 5",
                        "competencies: [ecoute, relation]",
                        "seeds: [S1.1]",
                        "lessons: [debut/un]",
                        "vars:",
                        "  lien: {min: -1, max: 2, start: 0}",
                        "flags: [dit]",
                        "start: a",
                        "nodes:",
                        scene("a", "b"),
                        scene("b", "c"),
                        scene("c", "tri"),
                        "  tri:",
                        "    auto:",
                        "      - {when: \"dit and lien >= 1\", to: bien}",
                        "      - {to: mal}",
                        "endings:",
                        "  bien: {valence: good}",
                        "  mal: {valence: poor}"));
        Map<String, String> words = new LinkedHashMap<>(
                Map.of("title", "La rue", "role", "Vous.", "situation", "Ici.", "cast", "Lui.", "var.lien", "Lien"));
        words.put("flag.dit", "C’est dit");
        List.of("a", "b", "c").forEach(scene -> sceneWords(words, scene));
        for (String ending : List.of("bien", "mal")) {
            words.put(ending + ".title", "Fin");
            words.put(ending + ".text", "Voilà.");
            words.put(ending + ".teaching", "Retenez.");
        }
        words("scenarios/rue/", words);
        List.of("debrief", "trainer").forEach(note -> prose("scenarios/rue/" + note + ".", "## Questions\n\nQuoi ?\n"));
    }

    private static String scene(String name, String next) {
        return "  " + name + ":\n    choices:\n"
                + "      parler: {set: {lien: 1}, flag: dit, score: {ecoute: 3}, to: " + next + "}\n"
                + "      attendre: {score: {relation: 3}, to: " + next + "}\n"
                + "      partir: {set: {lien: -1}, score: {ecoute: 2, relation: 2}, to: " + next + "}";
    }

    private static void sceneWords(Map<String, String> words, String scene) {
        words.put(scene + ".title", "Là");
        words.put(scene + ".text", "Il attend.");
        List.of("parler", "attendre le bon moment", "partir").forEach(choice -> {
            String key = scene + "." + choice.split(" ", 2)[0];
            words.put(key, choice);
            words.put(key + ".consequence", "Il bouge.");
            words.put(key + ".why", "Parce que.");
        });
    }

    private void course() {
        put(
                "courses/debut/course.yaml",
                thing("course", "debut", "competencies: [ecoute]", "objectives: [ecouter]", "units:", "  - lesson: un")
                        + "  - quiz: tout\n  - scenario: rue\n");
        words(
                "courses/debut/",
                Map.of("title", "Début", "text", "Un début.", "audience", "Tous.", "objective.ecouter", "Écouter"));
        put(
                "courses/debut/lessons/un/lesson.yaml",
                thing(
                        "lesson",
                        "un",
                        "minutes: 3",
                        "competencies: [ecoute]",
                        "seeds: [S1.1]",
                        "figure: oreille",
                        "tryIt: [choix]",
                        "check: [fable, verite]"));
        words("courses/debut/lessons/un/", Map.of("title", "Un"));
        prose("courses/debut/lessons/un/body.", BODY);
        put(
                "courses/debut/media/oreille.yaml",
                thing("media", "oreille", "kind: image", "files: {all: oreille.svg}", "licence: X", "author: Nous"));
        put("courses/debut/media/oreille.svg", "<svg viewBox=\"0 0 9 9\" role=\"img\"><path d=\"M1 1\"/></svg>");
        words("courses/debut/media/oreille.", Map.of("alt", "Une oreille", "caption", "Écouter.", "long", "Elle."));
    }

    private static final String BODY = "## Une situation {#situation}\n\n" + words(45)
            + "\n\n## L’idée {#idee}\n\nUn [mentor](glossary:mentor) *écoute*.\n\n![](media:oreille)\n\n### Table\n\n"
            + "| A | B |\n|---|---|\n| c | d |\n\n"
            + "## À vous {#essai}\n\nEssayez.\n\n## Au travail {#travail}\n\nRelisez [Un](lesson:debut/un).\n\n"
            + "## En bref {#bref}\n\n" + words(60) + "\n";

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        IntStream.rangeClosed(1, count).forEach(i -> words.append("mot").append(i % 10 == 0 ? ". " : " "));
        return words.toString().strip();
    }

    private void path() {
        put(
                "paths/socle/path.yaml",
                thing(
                        "path",
                        "socle",
                        "threshold: 80",
                        "award: at-threshold",
                        "validityMonths: 24",
                        "levels: {ecoute: 2}",
                        "milestones:",
                        "  lecons: {kind: L, key: false, done: {lessons: [debut/un]}}",
                        "  quiz: {kind: L, key: true, done: {quizPassed: tout}}",
                        "  histoire: {kind: L, key: true, done: {scenarioDebriefed: rue}}"));
        Map<String, String> words = new LinkedHashMap<>(Map.of("title", "Socle", "text", "x", "audience", "y"));
        List.of("lecons", "quiz", "histoire").forEach(name -> words.put("milestone." + name, name));
        words("paths/socle/", words);
    }

    private void inquiries() {
        put(
                "surveys/retour/survey.yaml",
                thing(
                        "survey",
                        "retour",
                        "about: relationship",
                        "asked: mentee",
                        "moments: [mid-point, end]",
                        "shownFrom: 5",
                        "scales:",
                        "  accord: [non, oui]",
                        "questions:",
                        "  ose: {scale: accord, competency: relation, required: true}",
                        "  quand: {options: [matin, soir], several: true}",
                        "  mots: {open: true}"));
        Map<String, String> survey =
                new LinkedHashMap<>(Map.of("title", "Retour", "text", "Dites.", "thanks", "Merci."));
        survey.put("scale.accord.non", "Non");
        survey.put("scale.accord.oui", "Oui");
        survey.put("question.ose", "Osez-vous ?");
        survey.put("question.quand", "Quand ?");
        survey.put("question.quand.matin", "Le matin");
        survey.put("question.quand.soir", "Le soir");
        survey.put("question.mots", "Un mot ?");
        words("surveys/retour/", survey);
        put(
                "checklists/seance/checklist.yaml",
                thing(
                        "checklist",
                        "seance",
                        "observed: group",
                        "observers: [trainer, peer]",
                        "grades: [absent, partiel, net, exemplaire]",
                        "enough: {criteria: 2, grade: net}",
                        "criteria:",
                        "  parole: {competency: ecoute, level: 3, key: true}",
                        "  action: {competency: ecoute, level: 3, key: false}",
                        "  suite: {competency: relation, level: 3, key: false}"));
        Map<String, String> list = new LinkedHashMap<>(Map.of("title", "Séance", "text", "Regardez."));
        List.of("absent", "partiel", "net", "exemplaire").forEach(grade -> list.put("grade." + grade, grade));
        list.put("criterion.parole", "Chacun parle.");
        list.put("criterion.action", "Chacun repart avec une action.");
        list.put("criterion.suite", "La suite est dite.");
        List.of("parole", "action", "suite").forEach(name -> list.put("criterion." + name + ".sign", "On le voit."));
        words("checklists/seance/", list);
    }

    private static String thing(String kind, String id, String... lines) {
        return "schema: https://telemaque.org/schema/" + kind + "/1\nid: " + id + "\nversion: 0.1.0\n"
                + String.join("\n", lines) + "\n";
    }

    private void words(String base, Map<String, String> french) {
        StringBuilder source = new StringBuilder();
        StringBuilder english = new StringBuilder();
        new TreeMap<>(french).forEach((key, text) -> {
            source.append(key).append(": \"").append(text).append("\"\n");
            english.append(key)
                    .append(": {src: \"")
                    .append(Hashes.ofText(text))
                    .append("\", text: \"")
                    .append(text)
                    .append("\"}\n");
        });
        put(base + "strings.fr.yaml", source.toString());
        put(base + "strings.en.yaml", english.toString());
    }

    private void prose(String base, String french) {
        put(base + "fr.md", french);
        put(base + "en.md", "---\nsrc: \"" + Hashes.ofText(french) + "\"\n---\n" + french);
    }

    /** Puts a file. */
    public SmallPack put(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Takes a file away. */
    public SmallPack without(String file) {
        files.remove(file);
        return this;
    }

    /** Changes a file that is there. */
    public SmallPack change(String file, UnaryOperator<String> change) {
        String before = files.get(file);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new IllegalArgumentException("Nothing changed in " + file);
        }
        return put(file, after);
    }

    /** Changes words of a file, wherever they stand in it. */
    public SmallPack change(String file, String from, String to) {
        return change(file, text -> text.replace(from, to));
    }

    /** The files by name. */
    public Map<String, String> files() {
        return files;
    }

    /** What comes of reading it. */
    public PackRead read() {
        return READER.read(PackSource.memory(files));
    }

    /** The pack, which must be sound. */
    public Pack pack() {
        if (read() instanceof PackRead.Sound sound) {
            return sound.pack();
        }
        throw new IllegalStateException(read().defects().toString());
    }

    /** The defects of one rule. */
    public List<Defect> defects(Rule rule) {
        return read().defects().stream().filter(defect -> defect.rule() == rule).toList();
    }
}
