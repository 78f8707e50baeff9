package org.telemaque.tool.workshop.learning;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.exploration.Scores;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Step;
import org.telemaque.tool.foundation.event.LearningEvent;

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

        /** The last decision; there is one. */
        Step last() {
            return playthrough.steps().get(playthrough.steps().size() - 1);
        }

        /** The last decision as it may be told outside. */
        LearningEvent.Decision lastTold(Duration spent) {
            Step last = last();
            List<Integer> regrets = scores().regrets();
            return new LearningEvent.Decision(
                    last.choice().name(),
                    last.offered().stream().map(Choice::name).toList(),
                    playthrough.steps().size(),
                    last.scene().unscored() ? Map.of() : last.choice().effect().score(),
                    regrets.get(regrets.size() - 1),
                    last.after().values(),
                    spent);
        }

        /** What was attained of each competency that was tried often enough to tell, in percent. */
        Map<String, Integer> indexes() {
            Map<String, Integer> indexes = new LinkedHashMap<>();
            scores().competencies().forEach((competency, score) -> {
                if (score.enoughEvidence()) {
                    indexes.put(competency, score.indexPercent());
                }
            });
            return indexes;
        }
    }
}
