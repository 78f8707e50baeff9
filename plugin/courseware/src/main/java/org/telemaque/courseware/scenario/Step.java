package org.telemaque.courseware.scenario;

import java.util.List;
import org.telemaque.courseware.scenario.Place.Scene;

/** One decision taken: where, what was offered and what was chosen, and the state before and after. */
public record Step(GameState before, Scene scene, Offer offer, GameState after) {

    /** The choices that were visible, and the one taken. */
    public record Offer(List<Choice> offered, Choice choice) {

        /** Keeps its own copy of the list. */
        public Offer {
            offered = List.copyOf(offered);
        }
    }

    /** The choice taken. */
    public Choice choice() {
        return offer.choice();
    }

    /** The choices that were visible. */
    public List<Choice> offered() {
        return offer.offered();
    }

    /** The points of this decision for a competency; none in an unscored scene. */
    public int points(String competency) {
        return scene.unscored() ? 0 : choice().effect().points(competency);
    }

    /** The points of this decision for all competencies together; none in an unscored scene. */
    public int points() {
        return scene.unscored() ? 0 : choice().effect().total();
    }

    /** Whether a visible choice could earn something for this competency here. */
    public boolean opportunity(String competency) {
        return !scene.unscored()
                && offered().stream().anyMatch(choice -> choice.effect().points(competency) > 0);
    }
}
