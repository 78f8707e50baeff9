package org.telemaque.tool.workshop.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.exploration.Scores;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;

/** A scenario as one learner finds it. */
public sealed interface ScenarioVisit {

    /** The scenario. */
    Scenario scenario();

    /**
     * What the people of a group did on their first way to an ending. What fewer than five of them did is not told: somebody
     * could be recognised.
     *
     * @param people how many came to an ending; 0 when they were fewer than five
     * @param decisions by scene, how many took which choice there
     * @param endings how many came to which ending
     */
    record Group(int people, Map<String, Map<String, Integer>> decisions, Map<String, Integer> endings) {

        /** Of fewer people nothing is told. */
        public static final int LEAST = 5;

        /** Too few to tell anything. */
        public static final Group FEW = new Group(0, Map.of(), Map.of());

        /** Keeps its own copies. */
        public Group {
            decisions = Map.copyOf(decisions);
            endings = Map.copyOf(endings);
        }

        /** Counts ended ways, one of each person. */
        static Group of(List<Playthrough> ways) {
            if (ways.size() < LEAST) {
                return FEW;
            }
            Map<String, Map<String, Integer>> decisions = new HashMap<>();
            Map<String, Integer> endings = new HashMap<>();
            for (Playthrough way : ways) {
                endings.merge(way.now().place(), 1, Integer::sum);
                firstChoices(way)
                        .forEach((scene, choice) -> decisions
                                .computeIfAbsent(scene, here -> new HashMap<>())
                                .merge(choice, 1, Integer::sum));
            }
            decisions.values().removeIf(choices -> sum(choices) < LEAST);
            return new Group(ways.size(), decisions, endings);
        }

        private static Map<String, String> firstChoices(Playthrough way) {
            Map<String, String> choices = new HashMap<>();
            way.steps()
                    .forEach(step -> choices.putIfAbsent(
                            step.scene().name(), step.choice().name()));
            return choices;
        }

        private static int sum(Map<String, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Nothing was begun yet. */
    record NotBegun(Scenario scenario) implements ScenarioVisit {}

    /** The latest attempt: the way so far, everything that can happen, and whether the debrief was read. */
    record Begun(UUID attempt, Playthrough playthrough, Exploration exploration, boolean debriefed)
            implements ScenarioVisit {
        @Override
        public Scenario scenario() {
            return playthrough.scenario();
        }

        /** What the way so far shows of each competency, and what each decision let slip. */
        public Scores scores() {
            return Scores.of(playthrough, exploration);
        }
    }
}
