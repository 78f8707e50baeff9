package org.telemaque.courseware.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.GameState;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Place.Ending;
import org.telemaque.courseware.scenario.Place.Junction;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Story;
import org.telemaque.courseware.scenario.Story.Variable;

/** A story compiled for speed: names are numbers, a state is one long, a guard is a test on arrays. */
final class Machine {

    /** Flags beyond this would not fit beside the variables in one long. */
    private static final int MOST_FLAGS = 40;

    private final List<String> names;
    private final List<Place> places;
    private final List<Variable> variables;
    private final Tests tests;
    private final Way[][] ways;
    private final List<Way> allWays = new ArrayList<>();

    /** One compiled choice or branch, numbered across the whole story. */
    record Way(int number, Place from, Choice choice, Tests.Test when, int to) {

        /** Whether somebody decides here, rather than a junction. */
        boolean decision() {
            return from instanceof Scene;
        }

        boolean scored() {
            return from instanceof Scene scene && !scene.unscored();
        }

        String path() {
            return from.name() + "." + choice.name();
        }
    }

    Machine(Story story) {
        this.names = List.copyOf(story.places().keySet());
        this.places = List.copyOf(story.places().values());
        this.variables = story.variables();
        this.tests = new Tests(story);
        this.ways = places.stream().map(this::compile).toArray(Way[][]::new);
    }

    /** Whether every state fits into one long. */
    static boolean fits(Story story) {
        double size = story.places().size() * Math.pow(2, story.flags().size());
        for (Variable variable : story.variables()) {
            size *= (double) variable.max() - variable.min() + 1;
        }
        return story.flags().size() <= MOST_FLAGS && size < Math.pow(2, 62);
    }

    private Way[] compile(Place place) {
        List<Way> compiled = new ArrayList<>();
        if (place instanceof Scene scene) {
            scene.choices().forEach(choice -> compiled.add(way(place, choice)));
        } else if (place instanceof Junction junction) {
            junction.branches().forEach(branch -> compiled.add(way(place, plain(branch, junction))));
        }
        return compiled.toArray(Way[]::new);
    }

    private static Choice plain(Place.Branch branch, Junction junction) {
        String name = String.valueOf(junction.branches().indexOf(branch) + 1);
        return new Choice(name, branch.when(), new Choice.Effect(Map.of(), Set.of(), Map.of()), branch.to());
    }

    private Way way(Place from, Choice choice) {
        Way way = new Way(allWays.size(), from, choice, tests.compile(choice.when()), names.indexOf(choice.to()));
        allWays.add(way);
        return way;
    }

    Way[] ways(int place) {
        return ways[place];
    }

    List<Way> allWays() {
        return allWays;
    }

    List<Place> places() {
        return places;
    }

    boolean ends(int place) {
        return places.get(place) instanceof Ending;
    }

    int variableCount() {
        return variables.size();
    }

    long encode(GameState state) {
        int[] values = variables.stream()
                .mapToInt(variable -> state.value(variable.name()))
                .toArray();
        return encode(names.indexOf(state.place()), values, tests.bits(state.flags()));
    }

    long encode(int place, int[] values, long raised) {
        long code = raised;
        for (int i = 0; i < values.length; i++) {
            Variable variable = variables.get(i);
            code = code * (variable.max() - variable.min() + 1) + values[i] - variable.min();
        }
        return code * places.size() + place;
    }

    int place(long code) {
        return (int) (code % places.size());
    }

    /** Fills in the values and gives back the flags. */
    long decode(long code, int[] values) {
        long rest = code / places.size();
        for (int i = values.length - 1; i >= 0; i--) {
            Variable variable = variables.get(i);
            int range = variable.max() - variable.min() + 1;
            values[i] = (int) (rest % range) + variable.min();
            rest /= range;
        }
        return rest;
    }

    /** The state after this way, in the story's own bounds. */
    long take(Way way, int[] values, long raised) {
        int[] after = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            Variable variable = variables.get(i);
            after[i] = variable.clamp(values[i] + way.choice().effect().deltas().getOrDefault(variable.name(), 0));
        }
        return encode(way.to(), after, raised | tests.bits(way.choice().effect().flags()));
    }
}
