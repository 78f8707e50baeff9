package org.telemaque.courseware.checking;

import java.util.List;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Guard;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Place.Branch;
import org.telemaque.courseware.scenario.Place.Junction;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Story;
import org.telemaque.courseware.scenario.Story.Variable;

/** E2 inside a story: places, variables, flags and competencies that it names exist. */
final class StoryNames {

    private final Draft draft;
    private final Findings findings;
    private boolean allKnown = true;

    StoryNames(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /** Whether every name of the story is known; what is not is noted. */
    boolean check(Scenario scenario) {
        Story story = scenario.story();
        place(scenario, story.start(), "start");
        story.variables().forEach(variable -> bounds(scenario, variable));
        story.places().values().forEach(place -> place(scenario, place));
        return allKnown;
    }

    private void bounds(Scenario scenario, Variable variable) {
        boolean within = variable.min() <= variable.start() && variable.start() <= variable.max();
        require(within, scenario, variable.name() + " (min ≤ start ≤ max)", "vars", variable.name());
    }

    private void place(Scenario scenario, Place place) {
        if (place instanceof Scene scene) {
            scene.choices().forEach(choice -> choice(scenario, scene, choice));
        } else if (place instanceof Junction junction) {
            junction.branches().forEach(branch -> branch(scenario, junction, branch));
        }
    }

    private void branch(Scenario scenario, Junction junction, Branch branch) {
        String number = String.valueOf(junction.branches().indexOf(branch));
        place(scenario, branch.to(), "nodes", junction.name(), "auto", number);
        guard(scenario, branch.when(), "nodes", junction.name(), "auto", number);
    }

    private void choice(Scenario scenario, Scene scene, Choice choice) {
        String[] spot = {"nodes", scene.name(), "choices", choice.name()};
        place(scenario, choice.to(), spot);
        guard(scenario, choice.when(), spot);
        choice.effect().deltas().keySet().forEach(name -> variable(scenario, name, spot));
        choice.effect().flags().forEach(name -> flag(scenario, name, spot));
        List<String> competencies = scenario.about().competencies();
        choice.effect().score().keySet().forEach(name -> require(competencies.contains(name), scenario, name, spot));
    }

    private void guard(Scenario scenario, Guard guard, String... spot) {
        guard.variables().forEach(name -> variable(scenario, name, spot));
        guard.flags().forEach(name -> flag(scenario, name, spot));
    }

    private void place(Scenario scenario, String name, String... spot) {
        require(scenario.story().places().containsKey(name), scenario, name, spot);
    }

    private void variable(Scenario scenario, String name, String... spot) {
        List<String> known =
                scenario.story().variables().stream().map(Variable::name).toList();
        require(known.contains(name), scenario, name, spot);
    }

    private void flag(Scenario scenario, String name, String... spot) {
        require(scenario.story().flags().contains(name), scenario, name, spot);
    }

    private void require(boolean known, Scenario scenario, String name, String... spot) {
        allKnown &= known;
        NamesCheck.require(findings, known, draft.pages().lines().spot(Files.of(scenario), spot), name);
    }
}
