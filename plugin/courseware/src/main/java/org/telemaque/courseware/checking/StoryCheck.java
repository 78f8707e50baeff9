package org.telemaque.courseware.checking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.exploration.StateExplorer;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Guard;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Place.Junction;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.text.Language;

/** E5 to E9 and W10 to W14: what every reachable state of a story must be like. */
final class StoryCheck implements Check {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;
    private static final int CHOICES = 3;
    private static final int OPPORTUNITIES = 2;

    @Override
    public void check(Draft draft, Findings findings) {
        for (Scenario scenario : draft.pack().contents().scenarios().values()) {
            Run run = new Run(draft, scenario, findings);
            run.structure();
            if (new StoryNames(draft, new Findings()).check(scenario) && run.junctionsEnd()) {
                run.explored(StateExplorer.explore(scenario));
            }
        }
    }

    private record Run(Draft draft, Scenario scenario, Findings findings) {

        void structure() {
            for (Place place : scenario.story().places().values()) {
                if (place instanceof Scene scene && scene.choices().size() < CHOICES && !scene.redFlag()) {
                    add(Rule.W10, at(place.name()), "Moins de trois choix ici.", "Fewer than three choices here.");
                } else if (place instanceof Junction junction && !ends(junction)) {
                    add(
                            Rule.E7,
                            at(place.name()),
                            "La dernière branche d’un aiguillage n’a pas de condition.",
                            "The last branch of a junction has no condition.");
                }
            }
        }

        boolean junctionsEnd() {
            return scenario.story().places().values().stream()
                    .noneMatch(place -> place instanceof Junction junction && !ends(junction));
        }

        private static boolean ends(Junction junction) {
            return junction.branches()
                    .get(junction.branches().size() - 1)
                    .when()
                    .equals(Guard.always());
        }

        void explored(Exploration exploration) {
            Exploration.Faults faults = exploration.faults();
            if (faults.overBudget()) {
                String most = String.valueOf(StateExplorer.BUDGET);
                add(Rule.E9, at(""), "Plus de " + most + " états.", "More than " + most + " states.");
                return;
            }
            each(Rule.E5, faults.unreachablePlaces(), "Rien ne mène jamais ici", "Nothing ever leads here");
            each(Rule.E5, faults.unreachableChoices(), "Ce choix n’est jamais offert", "This choice is never offered");
            each(Rule.E6, faults.deadEnds(), "Un état reste bloqué ici", "A state gets stuck here");
            each(Rule.E8, faults.risingCycles(), "Une boucle fait monter le score ici", "A loop raises the score here");
            lengths(exploration.size());
            reach(exploration.reach());
        }

        private void lengths(Exploration.Size size) {
            if (size.shortest() < SHORTEST || size.longest() > LONGEST) {
                String span = size.shortest() + "–" + size.longest();
                add(Rule.W14, at(""), "Un chemin prend " + span + " décisions.", "A way takes " + span + " decisions.");
            }
        }

        private void reach(Exploration.Reach reach) {
            reach.leastOpportunities().forEach((competency, least) -> {
                if (least < OPPORTUNITIES) {
                    String few = "« " + competency + " » : " + least;
                    add(
                            Rule.W11,
                            at(""),
                            few + " occasion(s) seulement sur un chemin complet.",
                            few + " opportunities only on some full way.");
                }
            });
            each(Rule.W12, reach.dominated(), "Ce choix n’est jamais le meilleur", "This choice is never the best");
            for (Language language : draft.pack().manifest().languages()) {
                longest(reach, language);
            }
        }

        /** A give-away: somebody who only looks at lengths would play best. */
        private void longest(Exploration.Reach reach, Language language) {
            List<Scene> scored = scenario.story().scenes().stream()
                    .filter(scene -> reach.favourites().containsKey(scene.name()))
                    .toList();
            boolean always = scored.stream()
                    .allMatch(scene ->
                            length(scene, language).equals(reach.favourites().get(scene.name())));
            if (scored.size() >= CHOICES && always) {
                add(
                        Rule.W13,
                        at(""),
                        "Le choix le plus long est partout le meilleur (" + language + ").",
                        "The longest choice is the best one everywhere (" + language + ").");
            }
        }

        private String length(Scene scene, Language language) {
            return scene.choices().stream()
                    .map(Choice::name)
                    .max(Comparator.comparing((String choice) -> words(scene.name() + "." + choice, language)))
                    .orElse("");
        }

        private int words(String key, Language language) {
            return scenario.texts()
                    .find(key, language)
                    .map(phrase -> phrase.words().length())
                    .orElse(0);
        }

        private void each(Rule rule, Collection<String> names, String french, String english) {
            names.forEach(name -> add(rule, at(name), french + " : « " + name + " ».", english + ": “" + name + "”."));
        }

        /** The spot of {@code scene}, {@code scene.choice}, or the whole file. */
        private Spot at(String name) {
            String[] parts = name.split("\\.", 2);
            String file = Files.of(scenario);
            if (name.isEmpty()) {
                return draft.pages().lines().spot(file);
            }
            if (scenario.story().place(parts[0]) instanceof Place.Ending) {
                return draft.pages().lines().spot(file, "endings", parts[0]);
            }
            return parts.length == 1
                    ? draft.pages().lines().spot(file, "nodes", parts[0])
                    : draft.pages().lines().spot(file, "nodes", parts[0], "choices", parts[1]);
        }

        private void add(Rule rule, Spot spot, String french, String english) {
            findings.add(rule, spot, french, english);
        }
    }
}
