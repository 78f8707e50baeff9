package org.telemaque.courseware.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.courseware.course.Glossary;
import org.telemaque.courseware.course.Glossary.Term;
import org.telemaque.courseware.framework.Competency;
import org.telemaque.courseware.framework.Framework;
import org.telemaque.courseware.framework.Level;
import org.telemaque.courseware.framework.LevelRules;
import org.telemaque.courseware.text.Texts;
import org.telemaque.courseware.yaml.Yaml;

/** Reads frameworks and the glossary. */
final class FrameworkReader {

    private final Desk desk;
    private final WordsReader words;

    FrameworkReader(Desk desk) {
        this.desk = desk;
        this.words = new WordsReader(desk);
    }

    Map<String, Framework> frameworks() {
        Map<String, Framework> frameworks = new LinkedHashMap<>();
        for (String slug : desk.names("frameworks/", "/framework.yaml")) {
            String base = "frameworks/" + slug + "/";
            desk.structure(base + "framework.yaml", "framework")
                    .ifPresent(yaml -> frameworks.put(slug, framework(yaml, base)));
        }
        return frameworks;
    }

    private Framework framework(Yaml yaml, String base) {
        var imprint = words.imprint(yaml, base + "framework.yaml", base);
        Map<String, Competency> competencies = new LinkedHashMap<>();
        yaml.at("competencies")
                .entries()
                .forEach((slug, one) -> competencies.put(slug, competency(slug, one, imprint.texts())));
        return new Framework(imprint, levels(yaml.texts("levels")), rules(yaml.at("rules")), competencies);
    }

    private static Competency competency(String slug, Yaml yaml, Texts texts) {
        return new Competency(slug, yaml.text("code"), yaml.texts("seeds"), texts.under(slug + "."));
    }

    private static List<Level> levels(List<String> slugs) {
        List<Level> levels = new ArrayList<>();
        slugs.forEach(slug -> levels.add(new Level(levels.size() + 1, slug)));
        return levels;
    }

    private static LevelRules rules(Yaml yaml) {
        Yaml first = yaml.at("level1");
        Yaml second = yaml.at("level2");
        Yaml third = yaml.at("level3");
        return new LevelRules(
                new LevelRules.First(first.number("items", 0), first.number("rightPercent", 0)),
                new LevelRules.Second(second.number("opportunities", 0), second.number("indexPercent", 0)),
                new LevelRules.Third(third.number("observations", 0), third.number("otherEvidence", 0)),
                new LevelRules.Fourth(yaml.at("level4").number("portfolio", 0)));
    }

    Glossary glossary() {
        String file = "glossary/glossary.yaml";
        if (!desk.has(file)) {
            return Glossary.EMPTY;
        }
        Texts texts = words.texts("glossary/");
        Map<String, Term> terms = new LinkedHashMap<>();
        desk.structure(file, "glossary")
                .ifPresent(yaml -> yaml.at("terms")
                        .entries()
                        .forEach((slug, term) ->
                                terms.put(slug, new Term(slug, term.texts("avoid"), texts.under(slug + ".")))));
        return new Glossary(terms);
    }
}
