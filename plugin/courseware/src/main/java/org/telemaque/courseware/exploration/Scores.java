package org.telemaque.courseware.exploration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Step;

/** What one way through a story showed: points per competency, and what each decision let slip. */
public record Scores(Map<String, Score> competencies, List<Integer> regrets) {

    /** Fewer opportunities than this say nothing about anybody. */
    private static final int ENOUGH = 2;

    /**
     * One competency.
     *
     * @param earned points earned
     * @param best the most points attainable in the whole story
     * @param opportunities decisions met in which something could be earned
     */
    public record Score(int earned, int best, int opportunities) {

        /** Whether there is enough evidence to show an index. */
        public boolean enoughEvidence() {
            return opportunities >= ENOUGH;
        }

        /** Earned out of the best attainable, in whole percent rounded down. */
        public int indexPercent() {
            return best == 0 ? 0 : 100 * earned / best;
        }
    }

    /** Keeps its own copies. */
    public Scores {
        competencies = Collections.unmodifiableMap(new LinkedHashMap<>(competencies));
        regrets = List.copyOf(regrets);
    }

    /** The scores of this way, measured against everything the story allows. */
    public static Scores of(Playthrough playthrough, Exploration exploration) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String competency : playthrough.scenario().about().competencies()) {
            scores.put(competency, score(playthrough.steps(), competency, exploration));
        }
        List<Integer> regrets = playthrough.steps().stream()
                .map(step -> regret(step, exploration))
                .toList();
        return new Scores(scores, regrets);
    }

    private static Score score(List<Step> steps, String competency, Exploration exploration) {
        int earned = steps.stream().mapToInt(step -> step.points(competency)).sum();
        long opportunities =
                steps.stream().filter(step -> step.opportunity(competency)).count();
        int best = exploration.reach().best().getOrDefault(competency, 0);
        return new Score(earned, best, Math.toIntExact(opportunities));
    }

    /** How much less can still be earned after this decision than before it; 0 for the best choice. */
    private static int regret(Step step, Exploration exploration) {
        return Math.max(0, exploration.outlook(step.before()) - step.points() - exploration.outlook(step.after()));
    }
}
