package org.telemaque.courseware.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One thing that can be decided in a scene: when it is offered, what it changes, where it leads. */
public record Choice(String name, Guard when, Effect effect, String to) {

    /** What a choice changes: variables by so much, flags raised, points earned per competency. */
    public record Effect(Map<String, Integer> deltas, Set<String> flags, Map<String, Integer> score) {

        /** Keeps its own copies. */
        public Effect {
            deltas = Collections.unmodifiableMap(new LinkedHashMap<>(deltas));
            flags = Set.copyOf(flags);
            score = Collections.unmodifiableMap(new LinkedHashMap<>(score));
        }

        /** The points for this competency; a choice that names none earns none. */
        public int points(String competency) {
            return score.getOrDefault(competency, 0);
        }

        /** The points for all competencies together. */
        public int total() {
            return score.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
