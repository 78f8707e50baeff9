package org.telemaque.courseware.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.scenario.Place.Ending;
import org.telemaque.courseware.scenario.Place.Scene;

/** The graph of a story, without a word of prose: bounded variables, flags, places, and where it starts. */
public record Story(List<Variable> variables, List<String> flags, String start, Map<String, Place> places) {

    /** A whole number that stays between its bounds. */
    public record Variable(String name, int min, int max, int start) {

        /** This value, brought back between the bounds. */
        public int clamp(int value) {
            return Math.max(min, Math.min(max, value));
        }
    }

    /** Keeps its own copies, in the order of the file. */
    public Story {
        variables = List.copyOf(variables);
        flags = List.copyOf(flags);
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /**
     * The place of this name.
     *
     * @throws IllegalArgumentException when there is none, which a checked pack excludes
     */
    public Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("No place " + name);
        }
        return place;
    }

    /** The places where somebody decides, in the order of the file. */
    public List<Scene> scenes() {
        return only(Scene.class);
    }

    /** The places where the story ends, in the order of the file. */
    public List<Ending> endings() {
        return only(Ending.class);
    }

    private <T extends Place> List<T> only(Class<T> kind) {
        return places.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The state before anything happened. */
    public GameState opening() {
        Map<String, Integer> values = new LinkedHashMap<>();
        variables.forEach(variable -> values.put(variable.name(), variable.start()));
        return new GameState(start, values, Set.of());
    }
}
