package org.telemaque.tool.workshop.learning;

import java.util.UUID;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.exploration.Scores;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;

/** A scenario as one learner finds it. */
public sealed interface ScenarioVisit {

    /** The scenario. */
    Scenario scenario();

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
