package org.telemaque.courseware.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.reading.PackRead;

/** Every rule catches a small pack that breaks it, at the right file; the unbroken pack breaks none. */
class RulesAreBornRedTest {

    private static final String STORY = "scenarios/rue/scenario.yaml";
    private static final String BODY = "courses/debut/lessons/un/body.fr.md";
    private static final String PATH = "paths/socle/path.yaml";
    private static final String PICTURE = "courses/debut/media/oreille.svg";

    @Test
    void theUnbrokenPackHasNoDefectAtAll() {
        assertThat(new SmallPack().read().defects()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {3}")
    @MethodSource
    void aBrokenPackIsCaught(Rule rule, String file, UnaryOperator<SmallPack> breaking, String what) {
        PackRead read = breaking.apply(new SmallPack()).read();
        assertThat(read.defects()).as(what).anySatisfy(defect -> {
            assertThat(defect.rule()).isEqualTo(rule);
            assertThat(defect.spot().file()).isEqualTo(file);
        });
        assertThat(read instanceof PackRead.Defective)
                .isEqualTo(read.defects().stream().anyMatch(Defect::fails));
    }

    @Test
    void everyRuleHasABrokenPack() {
        assertThat(aBrokenPackIsCaught().map(one -> (Rule) one.get()[0])).contains(Rule.values());
    }

    static Stream<Arguments> aBrokenPackIsCaught() {
        return Stream.of(shapes(), stories(), questions(), words(), paths(), outlines(), inquiries())
                .flatMap(List::stream);
    }

    private static Arguments broken(Rule rule, String file, UnaryOperator<SmallPack> breaking, String what) {
        return Arguments.of(rule, file, breaking, what);
    }

    private static Arguments changed(Rule rule, String file, String from, String to) {
        return broken(rule, file, pack -> pack.change(file, from, to), from + " becomes " + to);
    }

    private static List<Arguments> shapes() {
        return List.of(
                changed(Rule.E1, "quizzes/tout/quiz.yaml", "purpose: set", "purpose: fun"),
                changed(Rule.E1, "quizzes/tout/quiz.yaml", "draw: all", "draw: all\ndraw: all"),
                changed(Rule.E1, "quizzes/tout/quiz.yaml", "items: [", "items: &x ["),
                changed(Rule.E1, "quizzes/tout/quiz.yaml", "items: [", "items: ]["),
                changed(Rule.E1, "quizzes/tout/quiz.yaml", "id: tout", "id: rien"),
                changed(Rule.E1, STORY, "dit and lien >= 1", "dit et lien >= 1"),
                changed(Rule.E1, BODY, "{#essai}", "{#jeu}"),
                broken(Rule.E1, "pack.yaml", pack -> pack.without("pack.yaml"), "no manifest"),
                changed(Rule.E2, "quizzes/tout/quiz.yaml", "fable", "fabel"),
                changed(Rule.E2, "courses/debut/course.yaml", "scenario: rue", "scenario: place"),
                changed(Rule.E2, "courses/debut/lessons/un/lesson.yaml", "figure: oreille", "figure: nez"),
                changed(Rule.E2, "items/choix.yaml", "key: oui", "key: peut-etre"),
                changed(Rule.E2, "items/choix.yaml", "S1.1", "S9.9"),
                changed(Rule.E2, STORY, "to: mal}", "to: nulle_part}"),
                changed(Rule.E2, STORY, "dit and", "tu and"),
                changed(Rule.E2, STORY, "start: 0}", "start: 7}"),
                changed(Rule.E2, BODY, "glossary:mentor", "glossary:menteur"),
                changed(Rule.E2, BODY, "lesson:debut/un", "lesson:debut/deux"),
                changed(Rule.E2, BODY, "media:oreille", "media:nez"),
                changed(Rule.E2, BODY, "lesson:debut/un", "http://exemple.org"),
                broken(Rule.E2, "oubli.txt", pack -> pack.put("oubli.txt", "?"), "a file nobody reads"),
                changed(Rule.E3, "ids.lock", "item/choix\n", ""),
                changed(Rule.E3, "ids.lock", "item/choix\n", "item/choix retired\n"),
                changed(Rule.E3, "ids.lock", "item/choix\n", "item/choix\nitem/disparu\n"),
                changed(Rule.E3, "ids.lock", "item/choix\nitem/fable", "item/fable\nitem/choix"),
                changed(Rule.E4, "courses/debut/media/oreille.strings.fr.yaml", "long:", "longue:"),
                changed(Rule.E4, "courses/debut/media/oreille.yaml", "oreille.svg", "nez.svg"),
                changed(Rule.E4, PICTURE, "<path", "<script>alert(1)</script><path"),
                changed(Rule.E4, PICTURE, "<path", "<image href=\"https://x.example/y.png\"/><path"),
                changed(Rule.E4, PICTURE, "<path", "<path onload=\"x()\""),
                changed(Rule.E4, PICTURE, "viewBox", "width=\"9\" viewBox"));
    }

    private static List<Arguments> stories() {
        String loop =
                "      encore: {score: {ecoute: 1}, to: b}\n      partir: {set: {lien: -1}, score: {ecoute: 2, relation: 2}, to: c}";
        return List.of(
                changed(Rule.E5, STORY, "dit and lien >= 1", "lien >= 2 and lien < 2"),
                changed(Rule.E5, STORY, "endings:", "endings:\n  loin: {valence: mixed}"),
                changed(Rule.E5, STORY, "partir: {set", "partir: {when: \"lien > 2\", set"),
                changed(
                        Rule.E6,
                        STORY,
                        "parler: {set: {lien: 1}, flag: dit, score: {ecoute: 3}, to: tri}"
                                + "\n      attendre: {score: {relation: 3}, to: tri}\n      partir: {set: {lien: -1}, score: {ecoute: 2, relation: 2}, to: tri}",
                        "parler: {when: dit, to: tri}"),
                changed(Rule.E7, STORY, "{to: mal}", "{when: \"not dit\", to: mal}"),
                changed(
                        Rule.E8,
                        STORY,
                        "      partir: {set: {lien: -1}, score: {ecoute: 2, relation: 2}, to: c}",
                        loop),
                changed(Rule.E9, STORY, "  lien:", huge() + "  lien:"),
                changed(Rule.W10, STORY, "      attendre: {score: {relation: 3}, to: b}\n", ""),
                changed(
                        Rule.W11,
                        STORY,
                        "      partir: {set: {lien: -1}, score: {ecoute: 2, relation: 2}, to: b}",
                        "      partir: {set: {lien: -1}, score: {ecoute: 2, relation: 2}, to: mal}"),
                changed(Rule.W12, STORY, "attendre: {score: {relation: 3}, to: tri}", "attendre: {to: tri}"),
                broken(Rule.W13, STORY, RulesAreBornRedTest::longestIsBest, "the longest is the best"),
                changed(Rule.W14, STORY, "to: b}", "to: c}"));
    }

    /** Six variables that all run freely have more states than any author needs. */
    private static String huge() {
        StringBuilder vars = new StringBuilder();
        for (String name : List.of("m", "n", "o", "p", "q", "r")) {
            vars.append("  ").append(name).append(": {min: -1000, max: 1000, start: 0}\n");
        }
        return vars.toString();
    }

    private static SmallPack longestIsBest(SmallPack pack) {
        for (String language : List.of("fr", "en")) {
            pack.change(
                    "scenarios/rue/strings." + language + ".yaml",
                    "\"partir\"",
                    "\"partir doucement et revenir plus tard\"");
        }
        return pack;
    }

    private static List<Arguments> questions() {
        return List.of(
                changed(Rule.E15, "items/choix.yaml", "seeds: [S1.1]\n", ""),
                changed(Rule.E15, "items/fable.strings.fr.yaml", "tempting:", "tentant:"),
                broken(Rule.W16, "quizzes/tout/quiz.yaml", pack -> claims(pack, 10, "Le fait "), "myths only"),
                broken(
                        Rule.W17,
                        "quizzes/tout/quiz.yaml",
                        pack -> claims(pack, 5, "Le fait bien connu de tous ici "),
                        "long realities"),
                changed(Rule.W18, "items/fable.strings.fr.yaml", "c’est se", "c’est toujours se"),
                changed(Rule.W18, "items/fable.strings.en.yaml", "c’est se", "always"),
                changed(Rule.W19, "items/fable.strings.fr.yaml", "c’est se taire", "ce n’est pas ne rien dire"),
                changed(Rule.W32, "courses/debut/lessons/un/lesson.yaml", "minutes: 3", "minutes: 25"),
                broken(
                        Rule.W20,
                        "items/verite.yaml",
                        pack -> pack.change(
                                "items/verite.strings.fr.yaml",
                                "Reformuler aide à comprendre.",
                                "Écouter c’est se taire"),
                        "the same claim twice"));
    }

    private static SmallPack claims(SmallPack pack, int myths, String reality) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            String slug = "claim" + (char) ('a' + i);
            boolean myth = i < myths;
            names.append(", ").append(slug);
            pack.put(
                    "items/" + slug + ".yaml",
                    pack.files()
                            .get("items/fable.yaml")
                            .replace("id: fable", "id: " + slug)
                            .replace("truth: myth", myth ? "truth: myth" : "truth: reality"));
            String words = (myth ? "Le bruit " : reality) + slug + ".";
            pack.put(
                    "items/" + slug + ".strings.fr.yaml",
                    pack.files().get("items/fable.strings.fr.yaml").replace("Écouter, c’est se taire.", words));
        }
        return pack.change("quizzes/tout/quiz.yaml", "choix]", "choix" + names + "]");
    }

    private static List<Arguments> words() {
        String eight = "un deux trois quatre cinq six sept huit";
        return List.of(
                changed(Rule.E21, "courses/debut/strings.fr.yaml", "audience:", "public:"),
                changed(Rule.E21, "scenarios/rue/strings.fr.yaml", "a.parler.why:", "a.parler.pourquoi:"),
                broken(Rule.E21, BODY, pack -> pack.without(BODY), "no French body"),
                broken(
                        Rule.W22,
                        "quizzes/tout/strings.en.yaml",
                        pack -> pack.without("quizzes/tout/strings.en.yaml"),
                        "no English"),
                broken(
                        Rule.W22,
                        "quizzes/tout/strings.en.yaml",
                        pack -> pack.change("quizzes/tout/strings.fr.yaml", "Lisez.", "Relisez."),
                        "outdated"),
                broken(
                        Rule.W22,
                        "courses/debut/lessons/un/body.en.md",
                        pack -> pack.change(BODY, "Essayez.", "Essayez donc."),
                        "outdated body"),
                changed(Rule.W23, "quizzes/tout/strings.en.yaml", "\"Tout\"", "\"Tout {count}\""),
                changed(Rule.W24, BODY, "Essayez.", "mot ".repeat(31).strip() + "."),
                changed(Rule.W24, BODY, "mot", "mot mot"),
                changed(Rule.W25, BODY, "Essayez.", "Un mentoreur essaie."),
                broken(
                        Rule.E30,
                        BODY,
                        pack -> pack.put("seeds/runs.sha256", Hashes.shortened(eight) + "\n")
                                .change(BODY, "Essayez.", "Un, deux : trois quatre cinq six sept huit neuf."),
                        "eight words"));
    }

    private static List<Arguments> paths() {
        return List.of(
                changed(Rule.E2, PATH, "quizPassed: tout", "quizPassed: rien"),
                broken(
                        Rule.E26,
                        PATH,
                        pack -> pack.change("quizzes/tout/quiz.yaml", "answered: 3", "answered: 4"),
                        "more answers than questions"),
                broken(
                        Rule.E26,
                        PATH,
                        pack -> pack.change("frameworks/mentor/framework.yaml", "items: 2", "items: 5"),
                        "too few questions"),
                changed(Rule.E26, PATH, "scenarioDebriefed: rue", "lessons: [debut/un]"),
                changed(Rule.E27, PATH, "ecoute: 2", "ecoute: 3"),
                broken(Rule.E28, "seeds/index.yaml", RulesAreBornRedTest::wholeWithAGap, "a gap in 1.0.0"),
                broken(Rule.W29, "seeds/index.yaml", RulesAreBornRedTest::wholeWithAGap, "a gap in 1.0.0"));
    }

    private static List<Arguments> inquiries() {
        String survey = "surveys/retour/survey.yaml";
        String list = "checklists/seance/checklist.yaml";
        String step = "scenarioDebriefed: rue";
        return List.of(
                changed(Rule.E1, survey, "shownFrom: 5", "shownFrom: 0"),
                changed(Rule.E1, survey, "open: true", "open: true, scale: accord"),
                changed(Rule.E1, list, "observed: group", "observed: anything"),
                changed(Rule.E1, PATH, step, "relationship: dinner"),
                changed(Rule.E2, survey, "scale: accord", "scale: humeur"),
                changed(Rule.E2, survey, "competency: relation", "competency: chant"),
                changed(Rule.E2, list, "grade: net", "grade: bien"),
                changed(
                        Rule.E2,
                        list,
                        "competency: ecoute, level: 3, key: true",
                        "competency: chant, level: 3, key: true"),
                changed(Rule.E2, PATH, "kind: L, key: true, done: {" + step, "kind: E, key: true, done: {survey: rien"),
                changed(
                        Rule.E2,
                        PATH,
                        "kind: L, key: true, done: {" + step,
                        "kind: E, key: true, done: {checklist: rien"),
                changed(Rule.E2, PATH, step, "pathHeld: autre"),
                changed(Rule.E2, PATH, step, "pathHeld: socle"),
                changed(Rule.E2, PATH, step, "any: [{quizPassed: rien}, {quizPassed: tout}]"),
                changed(Rule.E3, "ids.lock", "survey/retour/question/ose\n", ""),
                changed(Rule.E3, "ids.lock", "checklist/seance/criterion/suite\n", ""),
                changed(Rule.E21, "surveys/retour/strings.fr.yaml", "scale.accord.oui", "scale.accord.si"),
                changed(Rule.E21, "surveys/retour/strings.fr.yaml", "question.quand.soir", "question.quand.nuit"),
                changed(Rule.E21, "checklists/seance/strings.fr.yaml", "criterion.suite.sign", "criterion.suite.signe"),
                changed(Rule.E26, list, "criteria: 2", "criteria: 4"),
                changed(Rule.E26, PATH, step, "relationship: charter"),
                changed(
                        Rule.E26,
                        PATH,
                        "kind: L, key: true, done: {" + step,
                        "kind: R, key: true, done: {evidence: note"),
                changed(Rule.W22, "surveys/retour/strings.en.yaml", "question.ose:", "question.osez:"));
    }

    private static SmallPack wholeWithAGap(SmallPack pack) {
        return pack.change("pack.yaml", "version: 0.1.0", "version: 1.0.0")
                .change("seeds/index.yaml", "sections:", "sections:\n  S2.1: {file: \"001\", teach: true}");
    }

    private static List<Arguments> outlines() {
        return List.of(
                changed(Rule.E31, BODY, "### Table", "#### Table"),
                changed(Rule.E31, BODY, "[Un](", "[ici]("),
                changed(Rule.E31, BODY, "| A | B |", "| A |  |"),
                broken(
                        Rule.E31,
                        BODY,
                        pack -> pack.change(BODY, "![](media:oreille)", "")
                                .change(BODY, "| A | B |\n|---|---|\n| c | d |\n", ""),
                        "neither figure nor table"));
    }
}
