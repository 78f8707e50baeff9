package org.telemaque.courseware.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.scenario.Place.Branch;
import org.telemaque.courseware.scenario.Place.Junction;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Story.Variable;

/** How a story moves from state to state. */
final class Rules {

    /** More junctions in a row than any story has places means that they send the story round and round. */
    private static final int MOST_JUNCTIONS = 1000;

    private final Story story;

    Rules(Story story) {
        this.story = story;
    }

    GameState opening() {
        return throughJunctions(story.opening());
    }

    List<Choice> offered(Scene scene, GameState state) {
        return scene.choices().stream()
                .filter(choice -> choice.when().holds(state))
                .toList();
    }

    GameState after(GameState state, Choice choice) {
        Map<String, Integer> values = new LinkedHashMap<>(state.values());
        for (Variable variable : story.variables()) {
            int delta = choice.effect().deltas().getOrDefault(variable.name(), 0);
            values.put(variable.name(), variable.clamp(state.value(variable.name()) + delta));
        }
        Set<String> flags = new HashSet<>(state.flags());
        flags.addAll(choice.effect().flags());
        return throughJunctions(new GameState(choice.to(), values, flags));
    }

    /** Where the story comes to rest from a state. */
    GameState settled(GameState state) {
        return throughJunctions(state);
    }

    private GameState throughJunctions(GameState arrived) {
        GameState state = arrived;
        for (int passed = 0; passed < MOST_JUNCTIONS; passed++) {
            if (!(story.place(state.place()) instanceof Junction junction)) {
                return state;
            }
            state = state.at(exit(junction, state));
        }
        throw new IllegalStateException("The junctions around " + arrived.place() + " never end");
    }

    private static String exit(Junction junction, GameState state) {
        return junction.branches().stream()
                .filter(branch -> branch.when().holds(state))
                .map(Branch::to)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No way out of " + junction.name()));
    }
}
