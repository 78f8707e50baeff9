package org.telemaque.courseware.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where a story stands: the place, the value of every variable, the flags raised. */
public record GameState(String place, Map<String, Integer> values, Set<String> flags) implements Guard.Facts {

    /** Keeps its own copies. */
    public GameState {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    }

    @Override
    public int value(String variable) {
        return values.getOrDefault(variable, 0);
    }

    @Override
    public boolean raised(String flag) {
        return flags.contains(flag);
    }

    GameState at(String elsewhere) {
        return new GameState(elsewhere, values, flags);
    }
}
