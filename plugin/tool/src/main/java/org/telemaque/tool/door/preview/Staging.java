package org.telemaque.tool.door.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.telemaque.courseware.scenario.GameState;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Story;
import org.telemaque.courseware.scenario.Story.Variable;

/**
 * A state of a story that an author forces: the place, the value of each variable, the flags raised.
 *
 * @param state the state; where something wished cannot be, the story's opening says instead
 * @param typed what was typed for each variable
 * @param faults what cannot be
 */
record Staging(GameState state, Map<String, String> typed, List<Fault> faults) {
    /** The field of the place. */
    static final String AT = "at";

    /** The field of the flags. */
    static final String FLAG = "flag";

    /** What the field of a variable begins with. */
    static final String VALUE = "v.";

    private static final int LONGEST = 40;

    /** What cannot be: the end of the key of a sentence, and what it names. */
    record Fault(String key, List<Object> names) {}

    /** Reads what an author wishes; nothing wished is the opening. */
    static Staging read(Scenario scenario, Map<String, List<String>> form) {
        Story story = scenario.story();
        GameState opening = story.opening();
        List<Fault> faults = new ArrayList<>();
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, Integer> values = new LinkedHashMap<>();
        for (Variable variable : story.variables()) {
            String start = String.valueOf(variable.start());
            String text = shortened(first(form, VALUE + variable.name(), start));
            typed.put(variable.name(), text);
            values.put(variable.name(), value(variable, text, faults));
        }
        unknown(story, form, faults);
        GameState state =
                new GameState(place(story, first(form, AT, opening.place()), faults), values, flags(story, form));
        return new Staging(state, typed, faults);
    }

    private static String place(Story story, String wished, List<Fault> faults) {
        if (story.places().containsKey(wished)) {
            return wished;
        }
        faults.add(new Fault("place", List.of(shortened(wished))));
        return story.start();
    }

    private static int value(Variable variable, String text, List<Fault> faults) {
        int value = text.matches("[-+]?[0-9]{1,6}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
        if (value == variable.clamp(value)) {
            return value;
        }
        faults.add(new Fault("value", List.of(variable.name(), variable.min(), variable.max(), text)));
        return variable.start();
    }

    private static Set<String> flags(Story story, Map<String, List<String>> form) {
        Set<String> flags = new TreeSet<>(form.getOrDefault(FLAG, List.of()));
        flags.retainAll(story.flags());
        return flags;
    }

    private static void unknown(Story story, Map<String, List<String>> form, List<Fault> faults) {
        form.getOrDefault(FLAG, List.of()).stream()
                .filter(flag -> !story.flags().contains(flag))
                .forEach(flag -> faults.add(new Fault("flag", List.of(shortened(flag)))));
        form.keySet().stream()
                .filter(field -> field.startsWith(VALUE))
                .map(field -> field.substring(VALUE.length()))
                .filter(name -> story.variables().stream()
                        .noneMatch(variable -> variable.name().equals(name)))
                .forEach(name -> faults.add(new Fault("variable", List.of(shortened(name)))));
    }

    private static String first(Map<String, List<String>> form, String field, String otherwise) {
        List<String> values = form.getOrDefault(field, List.of());
        return values.isEmpty() ? otherwise : values.get(0).strip();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The same state as a query; the names of stories need no escaping. */
    static String query(GameState state) {
        StringBuilder query = new StringBuilder("?" + AT + "=" + state.place());
        state.values()
                .forEach((name, value) ->
                        query.append('&').append(VALUE).append(name).append('=').append(value));
        state.flags().forEach(flag -> query.append('&').append(FLAG).append('=').append(flag));
        return query.toString();
    }
}
