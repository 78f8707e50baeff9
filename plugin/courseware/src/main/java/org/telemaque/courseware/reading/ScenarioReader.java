package org.telemaque.courseware.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telemaque.courseware.pack.Prose;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Guard;
import org.telemaque.courseware.scenario.GuardParser;
import org.telemaque.courseware.scenario.GuardParser.Parsed;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Place.Branch;
import org.telemaque.courseware.scenario.Place.Ending;
import org.telemaque.courseware.scenario.Place.Junction;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Place.Valence;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Story;
import org.telemaque.courseware.scenario.Story.Variable;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Markdown;
import org.telemaque.courseware.text.SafeHtml;
import org.telemaque.courseware.yaml.Yaml;

/** Reads scenarios: the graph with its guards, and the notes beside it. */
final class ScenarioReader {

    private final Desk desk;
    private final WordsReader words;
    private final Markdown markdown;

    ScenarioReader(Desk desk, Markdown markdown) {
        this.desk = desk;
        this.words = new WordsReader(desk);
        this.markdown = markdown;
    }

    Map<String, Scenario> scenarios() {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (String slug : desk.names("scenarios/", "/scenario.yaml")) {
            String base = "scenarios/" + slug + "/";
            desk.structure(base + "scenario.yaml", "scenario")
                    .ifPresent(yaml -> scenarios.put(slug, scenario(yaml, base)));
        }
        return scenarios;
    }

    private Scenario scenario(Yaml yaml, String base) {
        return new Scenario(
                words.imprint(yaml, base + "scenario.yaml", base),
                new Scenario.About(
                        yaml.number("minutes", 0),
                        yaml.texts("competencies"),
                        yaml.texts("seeds"),
                        yaml.texts("lessons")),
                story(yaml, base + "scenario.yaml"),
                new Scenario.Notes(notes(base + "debrief."), notes(base + "trainer.")));
    }

    private Map<Language, SafeHtml> notes(String base) {
        Map<Language, SafeHtml> notes = new LinkedHashMap<>();
        for (Prose prose : words.proses(base).values()) {
            notes.put(prose.language(), markdown.render(prose.body()));
        }
        return notes;
    }

    private Story story(Yaml yaml, String file) {
        List<Variable> variables = new ArrayList<>();
        yaml.at("vars").entries().forEach((name, bounds) -> variables.add(variable(name, bounds)));
        Map<String, Place> places = new LinkedHashMap<>();
        yaml.at("nodes").entries().forEach((name, node) -> places.put(name, place(name, node, file)));
        yaml.at("endings").entries().forEach((name, ending) -> places.put(name, ending(name, ending)));
        return new Story(variables, yaml.texts("flags"), yaml.text("start"), places);
    }

    private static Variable variable(String name, Yaml bounds) {
        return new Variable(name, bounds.number("min", 0), bounds.number("max", 0), bounds.number("start", 0));
    }

    private static Ending ending(String name, Yaml ending) {
        return new Ending(name, Valence.valueOf(ending.text("valence").toUpperCase(Locale.ROOT)));
    }

    private Place place(String name, Yaml node, String file) {
        return node.has("auto") ? junction(name, node, file) : scene(name, node, file);
    }

    private Junction junction(String name, Yaml node, String file) {
        List<Branch> branches = new ArrayList<>();
        for (Yaml branch : node.at("auto").items()) {
            Guard guard = guard(branch, file, "nodes", name, "auto", String.valueOf(branches.size()), "when");
            branches.add(new Branch(guard, branch.text("to")));
        }
        return new Junction(name, branches);
    }

    private Scene scene(String name, Yaml node, String file) {
        List<Choice> choices = new ArrayList<>();
        node.at("choices").entries().forEach((choice, yaml) -> {
            Guard guard = guard(yaml, file, "nodes", name, "choices", choice, "when");
            choices.add(new Choice(choice, guard, effect(yaml), yaml.text("to")));
        });
        boolean redFlag = node.truth("redFlag");
        return new Scene(name, choices, redFlag || node.truth("unscored"), redFlag);
    }

    private static Choice.Effect effect(Yaml yaml) {
        return new Choice.Effect(
                yaml.at("set").numbersByKey(),
                new HashSet<>(yaml.texts("flag")),
                yaml.at("score").numbersByKey());
    }

    private Guard guard(Yaml holder, String file, String... path) {
        if (!holder.has("when")) {
            return Guard.always();
        }
        Parsed parsed = GuardParser.parse(holder.text("when"));
        if (parsed instanceof Parsed.Understood understood) {
            return understood.guard();
        }
        ((Parsed.Faulty) parsed)
                .faults()
                .forEach(fault -> desk.findings()
                        .add(
                                Rule.E1,
                                desk.spot(file, path),
                                "Condition, colonne " + fault.column() + " : " + fault.french(),
                                "Guard, column " + fault.column() + ": " + fault.english()));
        return Guard.always();
    }
}
